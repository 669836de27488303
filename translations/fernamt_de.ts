<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Fernamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every invoice and call record of your telephone provider, fetched, verified and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in system viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save embedded XML …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only invoices carry an XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything listed is already in your archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no program for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save embedded XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list as CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The provider deletes it in %n day(s). Your copy stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message numerus="yes">
        <source>%n page(s) printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the provider until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentFilterBar</name>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the provider for what is not held here (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, amount, text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTotals</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · Sum net %1 · gross %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (of %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Invoice (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call records (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call records (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order (signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porting form (signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEPA mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived, deleted at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>will be deleted in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and call records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has none for you, or none that your role may see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The portal did not understand this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please update Fernamt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not know this selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not accept this kind of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in again; what you have already stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is locked after 30 minutes without activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Administrator Kundenportal can change roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer at the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest state has been loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the portal accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not accept this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was too slow for the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has changed at the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched again from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please start again with your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords tell capital and small letters apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its number with the one in the SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is older than 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please have a new one sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five wrong PINs: this sign-in has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more PINs can be sent for now: at most 3 an hour and 10 a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier PIN stays valid for 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is already on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one can be sent after 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Administrator Kundenportal can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed attempts: this user needs a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a one-time link sent to your stored e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mobile number is stored for this user, so no PIN can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Administrator Kundenportal can enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new one sent with »Forgot password«.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is older than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has already been used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user name is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 80 letters, digits and some special characters, no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 40 letters, digits, spaces and some special characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view was too old; everything is loaded afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or name the request id to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s address was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your company has a certificate authority of its own, name its file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s certificate has expired; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another host; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s address must begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal sent Fernamt to another address; that was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in the portal&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps this network wants a sign-in in the browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s answer was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that came is kept; the rest follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document arrived damaged and was not archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is far off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost or half written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local cache was damaged and has been set aside; it is being rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data was written by a newer Fernamt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder lies on a network share, where databases are not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a local folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Fernamt is fetching at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain works on this computer: nothing is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has not been fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invoice carries no XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is no e-invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was removed by the retention rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount in this document could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive differs from its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check and look at the named files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>net %1 · gross %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchController</name>
    <message numerus="yes">
        <source>%n document(s) fetched and verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents could not be fetched: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was fetched stays in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgotView</name>
    <message>
        <source>Forgotten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is usually »customer« followed by your customer number, for example customer9000000. Otherwise your Administrator Kundenportal knows it; if you are that administrator, call %1.

Forgotten password: enter your user name on the page before, then choose »Forgot password«.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stored e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send me my user names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this address is stored, an e-mail with its user names is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantsDialog</name>
    <message>
        <source>Device grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device grant lets this computer fetch documents unattended, without a PIN, for 90 days. It allows nothing else and can be revoked at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window does not need one; the command line does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Set your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link from the e-mail. It is valid for 24 hours and works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fernamt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Archive folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose archive folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt an existing archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, names and network are used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no template: it needs {number} or {date} and may use {year}, {month}, {type}, {contract}, {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt an existing archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified and adopted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>Demo: what the portal has sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer; SMS and e-mails land here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordView</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>There is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN no. %1 from the SMS to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN has 8 digits and is valid for 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send PIN again (in 0:%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS after 30 minutes? Check the mobile number stored for you, then call your own Administrator Kundenportal. If you are that administrator yourself, call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPrinter</name>
    <message>
        <source>The printer does not accept the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped accepting pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not finish the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewToolBar</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more page(s) not shown)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Retention of call records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question before the archive begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be changed in the settings at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionForm</name>
    <message>
        <source>What shall become of the call records (EVN) in your archive? Invoices always stay, as the law demands, for 8 years from the end of their year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask the last three digits of numbers after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call records in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months until the rule acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call records are personal data of your staff. Before they are kept or evaluated, staff must have been informed and the works council or staff council involved as the law requires (co-determination under § 87 (1) no. 6 BetrVG). What the rule removes is noted in the journal; it cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn before deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention of call records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name: small letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>No keychain works on this computer: nothing is remembered, and every start asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password is set. Please sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a one-time link for a new password of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail goes only to the stored address. The link is valid for 24 hours; until it is used, your present password stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this user exists, an e-mail with a link is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Fetch everything new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is already in your archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open archive folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted soon at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as soon as invoices are archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2,%3 % against the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing within 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not archived yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), %1, each compared with the provider&apos;s SHA-256.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusFooter</name>
    <message>
        <source>Connected · updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: fetching %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive: %n document(s), all verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive: %1 of %2 documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grave accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 40 characters; better 11 or more, with capital and small letters, digits and special characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed in a password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: it should not contain the user name and should mix kinds of characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: better with 11 or more characters of three kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device grants …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and remove local data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostic bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fernamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User menu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and remove local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cached lists of %1 from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive with your documents stays where it is, and so do orders that are not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostic bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The bundle holds no passwords, names or numbers of documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserNameStep</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you forgotten your password or your user name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a one-time link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message numerus="yes">
        <source>%n file(s) checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed by rule.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The journal has been tampered with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), the first: %1 (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every one matches the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one matches the journal; its tail is not provable without a keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchNotices</name>
    <message numerus="yes">
        <source>%n document(s) that are not in your archive will be deleted at the provider soon,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays readable, as of %1. A sign-in goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see data as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is off by %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PINs and days to deletion may look wrong; please set it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
