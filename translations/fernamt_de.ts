<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Fernamt</source>
        <translation>Über Fernamt</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Version %1 · Qt %2</translation>
    </message>
    <message>
        <source>Every invoice and call record of your telephone provider, fetched, verified and kept.</source>
        <translation>Jede Rechnung und jeder Einzelverbindungsnachweis Ihres Telefonanbieters, abgeholt, geprüft und verwahrt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AnywhereForm</name>
    <message>
        <source>Shown first name *</source>
        <translation>Angezeigter Vorname *</translation>
    </message>
    <message>
        <source>Shown last name *</source>
        <translation>Angezeigter Nachname *</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Time zone *</source>
        <translation>Zeitzone *</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Blocking profile</source>
        <translation>Sperrprofil</translation>
    </message>
    <message>
        <source>Manage blocking profiles</source>
        <translation>Sperrprofile verwalten</translation>
    </message>
    <message>
        <source>Quiet mode: no announcement; pick up with *11</source>
        <translation>Leisemodus: keine Ansage; Rufübernahme mit *11</translation>
    </message>
    <message>
        <source>PIN authentication needed</source>
        <translation>PIN Authentifizierung notwendig</translation>
    </message>
    <message>
        <source>The voicemail PIN of the seat as which somebody calls.</source>
        <translation>Die Sprachbox-PIN des Seats, als der jemand telefoniert.</translation>
    </message>
    <message>
        <source>Without a PIN whoever shows one of the seat&apos;s numbers calls at your cost; numbers can be forged. We recommend to leave it on.</source>
        <translation>Ohne PIN telefoniert auf Ihre Kosten, wer eine der Rufnummern des Seats zeigt; Rufnummern lassen sich fälschen. Wir empfehlen, sie eingeschaltet zu lassen.</translation>
    </message>
    <message>
        <source>I know this and switch the PIN off</source>
        <translation>Das weiß ich und schalte die PIN ab</translation>
    </message>
    <message>
        <source>the whole level</source>
        <translation>die ganze Ebene</translation>
    </message>
    <message>
        <source>as the group</source>
        <translation>wie die Gruppe</translation>
    </message>
    <message>
        <source>Fill in first name, last name, name and time zone.</source>
        <translation>Füllen Sie Vorname, Nachname, Name und Zeitzone aus.</translation>
    </message>
    <message>
        <source>Switching the PIN off needs your acknowledgement.</source>
        <translation>Das Abschalten der PIN braucht Ihre Bestätigung.</translation>
    </message>
</context>
<context>
    <name>AnywhereModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>notwendig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht notwendig</translation>
    </message>
    <message>
        <source>Blocking profile</source>
        <translation>Sperrprofil</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
</context>
<context>
    <name>AnywherePage</name>
    <message>
        <source>Create Anywhere portal</source>
        <translation>Anywhere Portal erstellen</translation>
    </message>
    <message>
        <source>The portal is in the cart; it is set up when the cart is ordered.</source>
        <translation>Das Portal liegt im Warenkorb; eingerichtet wird es mit der Bestellung des Warenkorbs.</translation>
    </message>
    <message>
        <source>Anywhere portals</source>
        <translation>Anywhere-Portale</translation>
    </message>
    <message>
        <source>No Anywhere portals yet</source>
        <translation>Noch keine Anywhere-Portale</translation>
    </message>
    <message>
        <source>Through one, an employee calls from any telephone as from the own seat. It costs nothing.</source>
        <translation>Darüber telefoniert ein Mitarbeiter von jedem Telefon aus wie vom eigenen Seat. Es kostet nichts.</translation>
    </message>
    <message>
        <source>Name, number, group …</source>
        <translation>Name, Rufnummer, Gruppe …</translation>
    </message>
    <message>
        <source>as the group</source>
        <translation>wie die Gruppe</translation>
    </message>
    <message>
        <source>Somebody else has changed this portal in the meantime; saving replaces that.</source>
        <translation>Jemand anderes hat dieses Portal inzwischen geändert; Speichern ersetzt das.</translation>
    </message>
    <message>
        <source>No portal chosen.</source>
        <translation>Kein Portal gewählt.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No Anywhere portal chosen</source>
        <translation>Kein Anywhere-Portal gewählt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>The portal »%1« is deleted for good; its number is free again.</source>
        <translation>Das Portal »%1« wird endgültig gelöscht; seine Rufnummer ist wieder frei.</translation>
    </message>
    <message>
        <source>The settings of your Anywhere portal are changed.</source>
        <translation>Sie haben die Einstellungen Ihres Anywhere Portals geändert.</translation>
    </message>
    <message>
        <source>The Anywhere portal »%1« is deleted.</source>
        <translation>Das Anywhere-Portal »%1« ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>AnywhereWizard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Numbers of the group</source>
        <translation>Rufnummern der Gruppe</translation>
    </message>
    <message>
        <source>This group has no number that is free. Order one as an option of the contract, or choose another group.</source>
        <translation>Diese Gruppe hat keine freie Rufnummer. Beauftragen Sie eine als Option des Vertrags, oder wählen Sie eine andere Gruppe.</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Group/location *</source>
        <translation>Gruppe/Standort *</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Group/location: %1</source>
        <translation>Gruppe/Standort: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Rufnummer: %1</translation>
    </message>
    <message>
        <source>Usable by: %1</source>
        <translation>Nutzbar auf Ebene: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>With PIN</source>
        <translation>Mit PIN</translation>
    </message>
    <message>
        <source>Without PIN, as acknowledged</source>
        <translation>Ohne PIN, wie bestätigt</translation>
    </message>
    <message>
        <source>Internal number: %1</source>
        <translation>Interne Rufnummer: %1</translation>
    </message>
    <message>
        <source>Cost: once %1, monthly %1. It is set up when the cart is ordered.</source>
        <translation>Kosten: einmalig %1, monatlich %1. Eingerichtet wird es mit der Bestellung des Warenkorbs.</translation>
    </message>
    <message>
        <source>Who may use it has 1 to 5 numbers for parallel ringing at the seat; calls from these get through as the seat.</source>
        <translation>Berechtigt ist, wer am Seat 1 bis 5 Rufnummern für paralleles Klingeln hat; Anrufe von diesen gelten als Anrufe des Seats.</translation>
    </message>
    <message>
        <source>Base data</source>
        <translation>Basisdaten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Into the cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Wählen Sie eine Gruppe.</translation>
    </message>
    <message>
        <source>Choose a number.</source>
        <translation>Wählen Sie eine Rufnummer.</translation>
    </message>
    <message>
        <source>Being saved …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>ArchiveTools</name>
    <message>
        <source>Adopt an existing archive</source>
        <translation>Vorhandenes Archiv übernehmen</translation>
    </message>
    <message>
        <source>Verify archive</source>
        <translation>Archiv prüfen</translation>
    </message>
    <message>
        <source>Adopt an existing archive …</source>
        <translation>Vorhandenes Archiv übernehmen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every file is read and compared …</source>
        <translation>Jede Datei wird gelesen und verglichen …</translation>
    </message>
    <message>
        <source>Every file of the other archive is verified before the first is taken …</source>
        <translation>Jede Datei des anderen Archivs wird geprüft, bevor die erste übernommen wird …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified and adopted.</source>
        <translation>
            <numerusform>%n Datei geprüft und übernommen.</numerusform>
            <numerusform>%n Dateien geprüft und übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalNotices</name>
    <message>
        <source>From watched folders: %1</source>
        <translation>Aus überwachten Ordnern: %1</translation>
    </message>
    <message>
        <source>Files from watched folders</source>
        <translation>Dateien aus überwachten Ordnern</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) from watched folders cannot be read for certain.</source>
        <translation>
            <numerusform>%n Datei aus überwachten Ordnern lässt sich nicht sicher lesen.</numerusform>
            <numerusform>%n Dateien aus überwachten Ordnern lassen sich nicht sicher lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands on them has to be said once.</source>
        <translation>Was darauf steht, muss einmal gesagt werden.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Watched folder not there: %1.</source>
        <translation>Überwachter Ordner nicht da: %1.</translation>
    </message>
    <message>
        <source>It is taken up again as soon as it is back.</source>
        <translation>Sobald er wieder da ist, geht es weiter.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Files of watched folders are not imported yet.</source>
        <translation>Dateien aus überwachten Ordnern sind noch nicht importiert.</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Dokumente (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Uploading …</source>
        <translation>Wird hochgeladen …</translation>
    </message>
    <message>
        <source>Attach file …</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Five files at most.</source>
        <translation>Höchstens fünf Dateien.</translation>
    </message>
    <message>
        <source>A file is being uploaded.</source>
        <translation>Eine Datei wird hochgeladen.</translation>
    </message>
    <message>
        <source>PDF, JPG or PNG, at most 10 MB</source>
        <translation>PDF, JPG oder PNG, höchstens 10 MB</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Order for contract %1: the answer was lost</source>
        <translation>Auftrag zu Vertrag %1: Die Antwort ging verloren</translation>
    </message>
    <message>
        <source>It is clarified with the portal as soon as it can be reached.</source>
        <translation>Es wird mit dem Portal geklärt, sobald es erreichbar ist.</translation>
    </message>
    <message>
        <source>Order for contract %1 was refused</source>
        <translation>Auftrag zu Vertrag %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>Es wurde nichts beauftragt.</translation>
    </message>
    <message>
        <source>Order for contract %1 never arrived</source>
        <translation>Auftrag zu Vertrag %1 kam nie an</translation>
    </message>
    <message>
        <source>Nothing was ordered; order again if it is still wanted.</source>
        <translation>Es wurde nichts beauftragt; bei Bedarf erneut beauftragen.</translation>
    </message>
    <message>
        <source>Contract %1 is not registered</source>
        <translation>Vertrag %1 ist nicht registriert</translation>
    </message>
    <message numerus="yes">
        <source>ecotel@once diverts %n number(s) since %1</source>
        <translation>
            <numerusform>ecotel@once leitet %n Rufnummer um seit %1</numerusform>
            <numerusform>ecotel@once leitet %n Rufnummern um seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract %1 is blocked</source>
        <translation>Vertrag %1 ist gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not archived will be deleted soon</source>
        <translation>
            <numerusform>%n nicht archiviertes Dokument wird bald gelöscht</numerusform>
            <numerusform>%n nicht archivierte Dokumente werden bald gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>the first after %1</source>
        <translation>das erste nach dem %1</translation>
    </message>
    <message>
        <source>cloud.phone has no Administrator Telefonanlage</source>
        <translation>cloud.phone hat keinen Administrator Telefonanlage</translation>
    </message>
    <message>
        <source>Create one to have the telephone system looked after.</source>
        <translation>Legen Sie einen an, damit sich jemand um die Telefonanlage kümmert.</translation>
    </message>
    <message>
        <source>Contact the support about ticket %1</source>
        <translation>Wegen Ticket %1 beim Support melden</translation>
    </message>
    <message>
        <source>Invoice %1: %2</source>
        <translation>Rechnung %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 net</source>
        <translation>%1 · %2 netto</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the telephone system wait for release</source>
        <translation>
            <numerusform>%n Auftrag der Telefonanlage wartet auf Freigabe</numerusform>
            <numerusform>%n Aufträge der Telefonanlage warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>They are ordered with the Kundenkennwort.</source>
        <translation>Bestellt wird mit dem Kundenkennwort.</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>No change chosen</source>
        <translation>Keine Änderung gewählt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Taking back …</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>A password cannot be taken back: the old one is known to nobody.</source>
        <translation>Ein Kennwort lässt sich nicht zurücknehmen: Das alte kennt niemand.</translation>
    </message>
    <message>
        <source>An order cannot be taken back here: the provider carries it out.</source>
        <translation>Ein Auftrag lässt sich hier nicht zurücknehmen: Der Anbieter führt ihn aus.</translation>
    </message>
    <message>
        <source>This concerns the archive; it is not taken back from here.</source>
        <translation>Dies betrifft das Archiv; von hier aus wird es nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>What was there before is not known.</source>
        <translation>Was vorher galt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The portal does not allow this to be taken back.</source>
        <translation>Das Portal lässt nicht zu, dass dies zurückgenommen wird.</translation>
    </message>
    <message>
        <source>The contract&apos;s settings have not been loaded.</source>
        <translation>Die Einstellungen des Vertrags sind nicht geladen.</translation>
    </message>
    <message>
        <source>Everything is as it was before already.</source>
        <translation>Alles ist bereits wieder wie vorher.</translation>
    </message>
    <message>
        <source>Not restored: who confirmed the CLIP numbers and when. You confirm them anew.</source>
        <translation>Nicht wiederhergestellt: wer die CLIP-Rufnummern wann bestätigt hat. Sie bestätigen sie neu.</translation>
    </message>
    <message>
        <source>Changed again since then: that later change is lost.</source>
        <translation>Seitdem erneut geändert: Diese spätere Änderung geht verloren.</translation>
    </message>
    <message>
        <source>Not restored: user name and e-mail. They need your password: My profile.</source>
        <translation>Nicht wiederhergestellt: Nutzerkennung und E-Mail. Dafür ist Ihr Kennwort nötig: Mein Profil.</translation>
    </message>
    <message>
        <source>Not restored: the mobile number. Only its last digits are known.</source>
        <translation>Nicht wiederhergestellt: die Mobilnummer. Nur ihre letzten Ziffern sind bekannt.</translation>
    </message>
    <message>
        <source>Not restored: documents that were masked or deleted meanwhile.</source>
        <translation>Nicht wiederhergestellt: Dokumente, die inzwischen gekürzt oder gelöscht wurden.</translation>
    </message>
</context>
<context>
    <name>AuditFields</name>
    <message>
        <source>Call diversions</source>
        <translation>Rufumleitungen</translation>
    </message>
    <message>
        <source>CLIP numbers</source>
        <translation>CLIP-Rufnummern</translation>
    </message>
    <message>
        <source>Multiple registration</source>
        <translation>Mehrfachregistrierung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Monthly (net)</source>
        <translation>Monatlich (netto)</translation>
    </message>
    <message>
        <source>Monthly before (net)</source>
        <translation>Monatlich vorher (netto)</translation>
    </message>
    <message>
        <source>Monthly after (net)</source>
        <translation>Monatlich nachher (netto)</translation>
    </message>
    <message>
        <source>One-time (net)</source>
        <translation>Einmalig (netto)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Rechner</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Archive folder</source>
        <translation>Archivordner</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Retention of call records</source>
        <translation>Aufbewahrung der Verbindungsdaten</translation>
    </message>
    <message>
        <source>Retention after months</source>
        <translation>Aufbewahrung nach Monaten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Auffälligkeit</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Export CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Verify trail</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Whatever is changed with this program, or found changed at the provider, appears here.</source>
        <translation>Hier erscheint, was mit diesem Programm geändert oder beim Anbieter verändert vorgefunden wurde.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Where it was changed</source>
        <translation>Wo geändert wurde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Art des Gegenstands</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Contract, order, value …</source>
        <translation>Vertrag, Auftrag, Wert …</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>fernamt-changes.csv</source>
        <translation>fernamt-aenderungen.csv</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Call diversions changed</source>
        <translation>Rufumleitungen geändert</translation>
    </message>
    <message>
        <source>CLIP numbers changed</source>
        <translation>CLIP-Rufnummern geändert</translation>
    </message>
    <message>
        <source>Multiple registration changed</source>
        <translation>Mehrfachregistrierung geändert</translation>
    </message>
    <message>
        <source>New SIP password</source>
        <translation>Neues SIP-Kennwort</translation>
    </message>
    <message>
        <source>New DSL password</source>
        <translation>Neues DSL-Kennwort</translation>
    </message>
    <message>
        <source>Own profile changed</source>
        <translation>Eigenes Profil geändert</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Kennwort geändert</translation>
    </message>
    <message>
        <source>Device grant created</source>
        <translation>Gerätefreigabe erteilt</translation>
    </message>
    <message>
        <source>Device grant ended</source>
        <translation>Gerätefreigabe beendet</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Order withdrawn before it was placed</source>
        <translation>Auftrag zurückgezogen, bevor er erteilt war</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Mark set or cleared</source>
        <translation>Vermerk gesetzt oder entfernt</translation>
    </message>
    <message>
        <source>File taken from another archive</source>
        <translation>Datei aus anderem Archiv übernommen</translation>
    </message>
    <message>
        <source>Masked by the retention rule</source>
        <translation>Gemäß Aufbewahrungsregel gekürzt</translation>
    </message>
    <message>
        <source>Masked copy written</source>
        <translation>Gekürzte Kopie geschrieben</translation>
    </message>
    <message>
        <source>Removed by the retention rule</source>
        <translation>Gemäß Aufbewahrungsregel entfernt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Andere Änderung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract settings</source>
        <translation>Vertragseinstellungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation>Eigenes Profil</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Benutzerkonto</translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation>Support-Ticket</translation>
    </message>
    <message>
        <source>Device grant</source>
        <translation>Gerätefreigabe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>by an order</source>
        <translation>durch Auftrag</translation>
    </message>
    <message>
        <source>changed outside</source>
        <translation>außerhalb geändert</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It was sent, and no answer came: whether the portal did it shows at the next look at the provider.</source>
        <translation>Es wurde gesendet, und es kam keine Antwort: Ob das Portal es ausgeführt hat, zeigt der nächste Abgleich.</translation>
    </message>
    <message>
        <source>The answer was lost; the portal had done it.</source>
        <translation>Die Antwort ging verloren; das Portal hatte es ausgeführt.</translation>
    </message>
    <message>
        <source>Passwords are never recorded.</source>
        <translation>Kennwörter werden nie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Found at the portal; it was not made with this program and this profile.</source>
        <translation>Beim Portal vorgefunden; nicht mit diesem Programm und diesem Profil vorgenommen.</translation>
    </message>
    <message>
        <source>The trail has been tampered with: entry %1 does not follow from the one before.</source>
        <translation>Das Protokoll wurde verändert: Eintrag %1 folgt nicht aus dem vorigen.</translation>
    </message>
    <message>
        <source>The trail has been tampered with: its end is missing, or it was written anew.</source>
        <translation>Das Protokoll wurde verändert: Sein Ende fehlt, oder es wurde neu geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each follows from the one before.</source>
        <translation>
            <numerusform>%n Eintrag, folgt aus dem vorigen.</numerusform>
            <numerusform>%n Einträge, jeder folgt aus dem vorigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That none is missing at the end is not provable without a keychain.</source>
        <translation>Dass am Ende keiner fehlt, ist ohne Schlüsselbund nicht beweisbar.</translation>
    </message>
    <message>
        <source>Customer data changed</source>
        <translation>Kundendaten geändert</translation>
    </message>
    <message>
        <source>Dispatch of invoices changed</source>
        <translation>Rechnungsversandart geändert</translation>
    </message>
    <message>
        <source>Kundenkennwort changed</source>
        <translation>Kundenkennwort geändert</translation>
    </message>
    <message>
        <source>Support ticket created</source>
        <translation>Support-Ticket erstellt</translation>
    </message>
    <message>
        <source>Support ticket answered</source>
        <translation>Support-Ticket beantwortet</translation>
    </message>
    <message>
        <source>User account created</source>
        <translation>Benutzerkonto erstellt</translation>
    </message>
    <message>
        <source>User account changed</source>
        <translation>Benutzerkonto geändert</translation>
    </message>
    <message>
        <source>User account deleted</source>
        <translation>Benutzerkonto gelöscht</translation>
    </message>
    <message>
        <source>Authenticator app set up</source>
        <translation>Authenticator-App eingerichtet</translation>
    </message>
    <message>
        <source>Authenticator app removed</source>
        <translation>Authenticator-App entfernt</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>User of the telephone system created</source>
        <translation>Benutzer der Telefonanlage angelegt</translation>
    </message>
    <message>
        <source>User of the telephone system changed</source>
        <translation>Benutzer der Telefonanlage geändert</translation>
    </message>
    <message>
        <source>User of the telephone system deleted</source>
        <translation>Benutzer der Telefonanlage gelöscht</translation>
    </message>
    <message>
        <source>User of the telephone system</source>
        <translation>Benutzer der Telefonanlage</translation>
    </message>
    <message>
        <source>Put into the cart of the telephone system</source>
        <translation>In den Warenkorb der Telefonanlage gelegt</translation>
    </message>
    <message>
        <source>Taken out of the cart of the telephone system</source>
        <translation>Aus dem Warenkorb der Telefonanlage entfernt</translation>
    </message>
    <message>
        <source>Release of the cart asked for</source>
        <translation>Freigabe des Warenkorbs erbeten</translation>
    </message>
    <message>
        <source>Anywhere portal changed</source>
        <translation>Anywhere-Portal geändert</translation>
    </message>
    <message>
        <source>Anywhere portal deleted</source>
        <translation>Anywhere-Portal gelöscht</translation>
    </message>
    <message>
        <source>Item of the cart</source>
        <translation>Position des Warenkorbs</translation>
    </message>
    <message>
        <source>Anywhere portal</source>
        <translation>Anywhere-Portal</translation>
    </message>
    <message>
        <source>Telephone system changed</source>
        <translation>Telefonanlage geändert</translation>
    </message>
    <message>
        <source>Group or location changed</source>
        <translation>Gruppe oder Standort geändert</translation>
    </message>
    <message>
        <source>Seat changed</source>
        <translation>Seat geändert</translation>
    </message>
    <message>
        <source>Voicemail PIN set</source>
        <translation>Sprachbox-PIN gesetzt</translation>
    </message>
    <message>
        <source>Seat deleted</source>
        <translation>Seat gelöscht</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Rufnummer geändert</translation>
    </message>
    <message>
        <source>Number marked for deactivation</source>
        <translation>Rufnummer zur Deaktivierung vorgemerkt</translation>
    </message>
    <message>
        <source>Mark for deactivation taken back</source>
        <translation>Vormerkung zurückgenommen</translation>
    </message>
    <message>
        <source>Number swapped</source>
        <translation>Rufnummer ausgetauscht</translation>
    </message>
    <message>
        <source>Number assigned</source>
        <translation>Rufnummer zugeordnet</translation>
    </message>
    <message>
        <source>Fax credentials sent</source>
        <translation>Fax-Zugangsdaten versandt</translation>
    </message>
    <message>
        <source>Blocking profile created</source>
        <translation>Sperrprofil angelegt</translation>
    </message>
    <message>
        <source>Blocking profile changed</source>
        <translation>Sperrprofil geändert</translation>
    </message>
    <message>
        <source>Blocking profile deleted</source>
        <translation>Sperrprofil gelöscht</translation>
    </message>
    <message>
        <source>Seat template created</source>
        <translation>Seat-Vorlage angelegt</translation>
    </message>
    <message>
        <source>Seat template changed</source>
        <translation>Seat-Vorlage geändert</translation>
    </message>
    <message>
        <source>Seat template deleted</source>
        <translation>Seat-Vorlage gelöscht</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Blocking profile</source>
        <translation>Sperrprofil</translation>
    </message>
    <message>
        <source>Seat template</source>
        <translation>Seat-Vorlage</translation>
    </message>
    <message>
        <source>Finding among the calls muted</source>
        <translation>Auffällige Verbindungen stummgeschaltet</translation>
    </message>
    <message>
        <source>Finding among the calls no longer muted</source>
        <translation>Auffällige Verbindungen nicht mehr stummgeschaltet</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Cost centres of calls changed</source>
        <translation>Kostenstellen der Verbindungen geändert</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Limits of calls changed</source>
        <translation>Grenzen der Verbindungen geändert</translation>
    </message>
    <message>
        <source>Limits of calls</source>
        <translation>Grenzen der Verbindungen</translation>
    </message>
</context>
<context>
    <name>BackupBar</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>Prüfen: %1 von %2</translation>
    </message>
    <message>
        <source>Copying: %1 of %2</source>
        <translation>Kopieren: %1 von %2</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Vorbereiten …</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up and restore profiles</source>
        <translation>Profile sichern und wiederherstellen</translation>
    </message>
    <message>
        <source>Back up a profile</source>
        <translation>Profil sichern</translation>
    </message>
    <message>
        <source>One file with settings, lists, drafts, change log and journal, without passwords and sign-in. It is not encrypted: keep it where nobody else reads it.</source>
        <translation>Eine Datei mit Einstellungen, Listen, Entwürfen, Änderungsprotokoll und Journal, ohne Kennwörter und Anmeldung. Sie ist nicht verschlüsselt: Bewahren Sie sie dort auf, wo niemand sonst sie liest.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>With the archived documents</source>
        <translation>Mit den archivierten Dokumenten</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The profile »%1« is here. Open it in the list of profiles and sign in.</source>
        <translation>Das Profil »%1« ist da. Öffnen Sie es in der Liste der Profile und melden Sie sich an.</translation>
    </message>
    <message>
        <source>A backup or a restore is running.</source>
        <translation>Eine Sicherung oder Wiederherstellung läuft.</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Es gibt noch kein Profil.</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>Profil sichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written. %n archived document(s) are missing or changed; verify the archive.</source>
        <translation>
            <numerusform>%1 wurde geschrieben. Ein archiviertes Dokument fehlt oder ist verändert; prüfen Sie das Archiv.</numerusform>
            <numerusform>%1 wurde geschrieben. %n archivierte Dokumente fehlen oder sind verändert; prüfen Sie das Archiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation>%1 wurde geschrieben, %2.</translation>
    </message>
</context>
<context>
    <name>BillCheckView</name>
    <message>
        <source>Positions of the invoice</source>
        <translation>Positionen der Rechnung</translation>
    </message>
    <message>
        <source>Objection until %1: %2.</source>
        <translation>Beanstandung bis %1: %2.</translation>
    </message>
    <message>
        <source>Choose an invoice to see its check.</source>
        <translation>Wählen Sie eine Rechnung, um ihre Prüfung zu sehen.</translation>
    </message>
    <message>
        <source>Only invoices are checked.</source>
        <translation>Nur Rechnungen werden geprüft.</translation>
    </message>
    <message>
        <source>It is checked when it is in the archive.</source>
        <translation>Geprüft wird sie, sobald sie im Archiv liegt.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Sie ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The invoice carries no positions that could be checked.</source>
        <translation>Die Rechnung trägt keine Positionen, die sich prüfen ließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) agree</source>
        <translation>
            <numerusform>%n Position stimmt</numerusform>
            <numerusform>%n Positionen stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviate(s)</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source> by %1 net</source>
        <translation> um %1 netto</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be checked</source>
        <translation>
            <numerusform>%n nicht prüfbar</numerusform>
            <numerusform>%n nicht prüfbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillFindingsModel</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
</context>
<context>
    <name>BillWords</name>
    <message>
        <source>Net sum</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Gross sum</source>
        <translation>Bruttosumme</translation>
    </message>
    <message>
        <source>%1: billed %2, booked %3</source>
        <translation>%1: berechnet %2, gebucht %3</translation>
    </message>
    <message>
        <source>%1: billed at %2 each, agreed %3</source>
        <translation>%1: berechnet zu je %2, vereinbart %3</translation>
    </message>
    <message>
        <source>%1: billed once more than booked</source>
        <translation>%1: einmal mehr berechnet als gebucht</translation>
    </message>
    <message>
        <source>%1: billed, but not booked</source>
        <translation>%1: berechnet, aber nicht gebucht</translation>
    </message>
    <message>
        <source>%1: billed, but begins on %2 and counts from the first full month</source>
        <translation>%1: berechnet, beginnt aber am %2 und zählt ab dem ersten vollen Monat</translation>
    </message>
    <message>
        <source>%1: billed after its last day, %2</source>
        <translation>%1: berechnet nach dem letzten Tag, dem %2</translation>
    </message>
    <message>
        <source>%1: due once on %2, billed again</source>
        <translation>%1: einmalig fällig am %2, noch einmal berechnet</translation>
    </message>
    <message>
        <source>%1: billed %2, the EVN comes to %3</source>
        <translation>%1: berechnet %2, laut EVN %3</translation>
    </message>
    <message>
        <source>%1: billed %2, agreed %3</source>
        <translation>%1: berechnet %2, vereinbart %3</translation>
    </message>
    <message>
        <source>%1: billed %2, quantity times price is %3</source>
        <translation>%1: berechnet %2, Menge mal Preis ergibt %3</translation>
    </message>
    <message>
        <source>%1: billed %2, the positions come to %3</source>
        <translation>%1: berechnet %2, die Positionen ergeben %3</translation>
    </message>
    <message>
        <source>%1: booked, but not billed</source>
        <translation>%1: gebucht, aber nicht berechnet</translation>
    </message>
    <message>
        <source>No contracts are known here.</source>
        <translation>Hier sind keine Verträge bekannt.</translation>
    </message>
    <message>
        <source>The position names no contract.</source>
        <translation>Die Position nennt keinen Vertrag.</translation>
    </message>
    <message>
        <source>There is no EVN of this month in the archive.</source>
        <translation>Im Archiv liegt kein EVN dieses Monats.</translation>
    </message>
    <message>
        <source>What is booked may have changed since that month.</source>
        <translation>Was gebucht ist, kann sich seit diesem Monat geändert haben.</translation>
    </message>
    <message>
        <source>A credit is compared for connections only.</source>
        <translation>Eine Gutschrift wird nur für Verbindungen verglichen.</translation>
    </message>
    <message>
        <source>The amounts are not in euros.</source>
        <translation>Die Beträge sind nicht in Euro.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>deviates</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>As booked.</source>
        <translation>Wie gebucht.</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>Vertrag %1</translation>
    </message>
    <message>
        <source>Invoice %1 deviates from what is booked</source>
        <translation>Rechnung %1 weicht von dem ab, was gebucht ist</translation>
    </message>
    <message>
        <source>Invoice %1 of %2:</source>
        <translation>Rechnung %1 vom %2:</translation>
    </message>
    <message>
        <source>Net difference: %1</source>
        <translation>Differenz netto: %1</translation>
    </message>
    <message>
        <source>Together: %1 net. Please check and correct the invoice.</source>
        <translation>Zusammen: %1 netto. Bitte prüfen und berichtigen Sie die Rechnung.</translation>
    </message>
</context>
<context>
    <name>BlockingProfilesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Gassen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
</context>
<context>
    <name>BlockingProfilesPage</name>
    <message>
        <source>Create blocking profile</source>
        <translation>Sperrprofil anlegen</translation>
    </message>
    <message>
        <source>Blocking profiles</source>
        <translation>Sperrprofile</translation>
    </message>
    <message>
        <source>No blocking profiles yet</source>
        <translation>Noch keine Sperrprofile</translation>
    </message>
    <message>
        <source>Until there is one, the system&apos;s own profile holds, which allows every call.</source>
        <translation>Bis es eines gibt, gilt das Systemsperrprofil, das jeden Anruf erlaubt.</translation>
    </message>
    <message>
        <source>Name, seat, group …</source>
        <translation>Name, Seat, Gruppe …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Blocked numbers</source>
        <translation>Gesperrte Rufnummern</translation>
    </message>
    <message>
        <source>whole company</source>
        <translation>ganzes Unternehmen</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this profile in the meantime; saving replaces that.</source>
        <translation>Jemand anderes hat dieses Profil inzwischen geändert; Speichern ersetzt das.</translation>
    </message>
    <message>
        <source>No profile chosen.</source>
        <translation>Kein Profil gewählt.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>»%1« cannot be the beginning of a number.</source>
        <translation>»%1« kann kein Anfang einer Rufnummer sein.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New blocking profile</source>
        <translation>Neues Sperrprofil</translation>
    </message>
    <message>
        <source>No blocking profile chosen</source>
        <translation>Kein Sperrprofil gewählt</translation>
    </message>
    <message>
        <source>Of seat, group and company the lowest that names a profile holds. Emergency numbers are never blocked.</source>
        <translation>Von Seat, Gruppe und Unternehmen gilt die unterste Ebene, die ein Profil nennt. Notrufnummern sind nie gesperrt.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>In use: %1. Choose another profile there first.</source>
        <translation>Verwendet von: %1. Wählen Sie dort zuerst ein anderes Profil.</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>The profile »%1« is deleted for good. Nobody uses it.</source>
        <translation>Das Profil »%1« wird endgültig gelöscht. Niemand verwendet es.</translation>
    </message>
    <message>
        <source>»%1« is created.</source>
        <translation>»%1« ist angelegt.</translation>
    </message>
    <message>
        <source>»%1« is changed; it holds from now on.</source>
        <translation>»%1« ist geändert und gilt ab jetzt.</translation>
    </message>
    <message>
        <source>»%1« is deleted.</source>
        <translation>»%1« ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Save deadlines</source>
        <translation>Fristen speichern</translation>
    </message>
    <message>
        <source>Fernamt deadlines</source>
        <translation>Fernamt-Fristen</translation>
    </message>
</context>
<context>
    <name>CallColumnForm</name>
    <message>
        <source>Day, or day and time</source>
        <translation>Tag, oder Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Zielrufnummer</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Rufnummer</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>Beträge in</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>cents</source>
        <translation>Cent</translation>
    </message>
</context>
<context>
    <name>CallControlWords</name>
    <message>
        <source>The file is cut off: the record that ends it is missing, and calls may be, too. Ask for it once more.</source>
        <translation>Die Datei ist abgeschnitten: Der Satz, der sie beendet, fehlt, und vielleicht auch Verbindungen. Fordern Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>In line %1 the file says that it holds %2 calls; %3 were read.</source>
        <translation>In Zeile %1 sagt die Datei, dass sie %2 Verbindungen enthält; gelesen wurden %3.</translation>
    </message>
    <message>
        <source>In line %1 the file says that its calls cost %2; what was read costs %3.</source>
        <translation>In Zeile %1 sagt die Datei, dass ihre Verbindungen %2 kosten; die gelesenen kosten %3.</translation>
    </message>
</context>
<context>
    <name>CallExportCard</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Workbook (XLSX) …</source>
        <translation>Arbeitsmappe (XLSX) …</translation>
    </message>
    <message>
        <source>CSV for a German Excel …</source>
        <translation>CSV für Excel …</translation>
    </message>
    <message>
        <source>CSV (RFC 4180) …</source>
        <translation>CSV (RFC 4180) …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls written to %1</source>
        <translation>
            <numerusform>%Ln Verbindung in %1 geschrieben</numerusform>
            <numerusform>%Ln Verbindungen in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>CallFilterBar</name>
    <message>
        <source>Part of a number …</source>
        <translation>Rufnummer …</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Charged only</source>
        <translation>nur kostenpflichtig</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Alle Seats</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Odd (%1)</source>
        <translation>auffällig (%1)</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>All cost centres</source>
        <translation>Alle Kostenstellen</translation>
    </message>
</context>
<context>
    <name>CallFindingWords</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1, %2 and %3, %4</source>
        <translation>zwischen dem %1, %2 Uhr, und dem %3, %4 Uhr</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>on %1 between %2 and %3</source>
        <translation>am %1 zwischen %2 und %3 Uhr</translation>
    </message>
    <message>
        <source>the premium-rate numbers 0900</source>
        <translation>den Premium-Rufnummern 0900</translation>
    </message>
    <message>
        <source>the mass-traffic numbers 0137</source>
        <translation>den Massenverkehrsnummern 0137</translation>
    </message>
    <message>
        <source>the directory enquiries 118</source>
        <translation>den Auskunftsdiensten 118</translation>
    </message>
    <message>
        <source>the premium-rate numbers 0190</source>
        <translation>den Premium-Rufnummern 0190</translation>
    </message>
    <message>
        <source>numbers that begin with %1</source>
        <translation>Nummern, die mit %1 beginnen</translation>
    </message>
    <message>
        <source>Call listed twice</source>
        <translation>Verbindung doppelt aufgeführt</translation>
    </message>
    <message>
        <source>Too many calls at once</source>
        <translation>Zu viele gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Many very short calls</source>
        <translation>Viele sehr kurze Verbindungen</translation>
    </message>
    <message>
        <source>Burst at night or weekend</source>
        <translation>Häufung nachts oder am Wochenende</translation>
    </message>
    <message>
        <source>New expensive destination</source>
        <translation>Neues teures Ziel</translation>
    </message>
    <message>
        <source>Calls of a deactivated line</source>
        <translation>Verbindungen eines deaktivierten Anschlusses</translation>
    </message>
    <message>
        <source>Monthly limit exceeded</source>
        <translation>Monatsgrenze überschritten</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>alle Seats</translation>
    </message>
    <message>
        <source>Seat %1 called %2 %3: the same begin, duration and amount stand there %4 times, %5 together.</source>
        <translation>Seat %1 hat %3 %2 angerufen: derselbe Beginn, dieselbe Dauer und derselbe Betrag stehen %4-mal da, zusammen %5.</translation>
    </message>
    <message>
        <source>Seat %1: %2 %3 that overlap, more than %4 at once; %5 together.</source>
        <translation>Seat %1: %2 %3, die sich überschneiden, mehr als %4 gleichzeitig; zusammen %5.</translation>
    </message>
    <message>
        <source>Seat %1: %2 of less than two seconds in %3 that cost money, %4 together; told from %5 on.</source>
        <translation>Seat %1: %2 unter zwei Sekunden im Monat %3, die Geld kosten, zusammen %4; gemeldet wird ab %5.</translation>
    </message>
    <message>
        <source>Seat %1: %2 %3, %4; never more than %5 and %6 in a night or a weekend day before.</source>
        <translation>Seat %1: %2 %3, %4; vorher in einer Nacht oder an einem Wochenendtag nie mehr als %5 und %6.</translation>
    </message>
    <message>
        <source>%1 to %2 %3, %4 together; never called before, first by seat %5.</source>
        <translation>%1 zu %2 %3, zusammen %4; vorher nie angerufen, zuerst von Seat %5.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4 together, although it is deactivated.</source>
        <translation>%1 %2 von %3, zusammen %4, obwohl er deaktiviert ist.</translation>
    </message>
    <message>
        <source>%1 in %2 cost %3; the limit is %4.</source>
        <translation>%1 im Monat %2 kosten %3; die Grenze ist %4.</translation>
    </message>
    <message>
        <source>Ask the provider why this is charged: within eight weeks of the invoice.</source>
        <translation>Fragen Sie den Anbieter, warum das berechnet wird: innerhalb von acht Wochen nach der Rechnung.</translation>
    </message>
    <message>
        <source>Somebody else may be using the line&apos;s access data: have them changed.</source>
        <translation>Vielleicht nutzt jemand anderes die Zugangsdaten des Anschlusses: lassen Sie sie ändern.</translation>
    </message>
    <message>
        <source>If nobody of yours made these calls, block the destination and have the access data changed.</source>
        <translation>Wenn niemand bei Ihnen diese Verbindungen aufgebaut hat, sperren Sie das Ziel und lassen Sie die Zugangsdaten ändern.</translation>
    </message>
    <message>
        <source>The dearest destinations of the month show where the money went.</source>
        <translation>Die teuersten Ziele des Monats zeigen, wofür das Geld ausgegeben wurde.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>They stand in:</source>
        <translation>Sie stehen in:</translation>
    </message>
    <message>
        <source>Please check this.</source>
        <translation>Bitte prüfen Sie das.</translation>
    </message>
</context>
<context>
    <name>CallFindingsCard</name>
    <message>
        <source>Odd calls</source>
        <translation>Auffällige Verbindungen</translation>
    </message>
    <message>
        <source>Also muted ones</source>
        <translation>Auch stummgeschaltete</translation>
    </message>
    <message>
        <source>Ticket …</source>
        <translation>Ticket …</translation>
    </message>
    <message>
        <source>Blocking profiles</source>
        <translation>Sperrprofile</translation>
    </message>
    <message>
        <source>Looking for odd calls …</source>
        <translation>Auffällige Verbindungen werden gesucht …</translation>
    </message>
    <message>
        <source>Odd calls: %1, muted: %2</source>
        <translation>Auffällige Verbindungen: %1, stummgeschaltet: %2</translation>
    </message>
    <message>
        <source>Odd calls: %1</source>
        <translation>Auffällige Verbindungen: %1</translation>
    </message>
    <message>
        <source>Nothing odd</source>
        <translation>Nichts Auffälliges</translation>
    </message>
    <message>
        <source>No call is listed twice, none falls out of what is usual for its seat.</source>
        <translation>Keine Verbindung steht doppelt da, keine fällt aus dem für ihren Seat Üblichen heraus.</translation>
    </message>
    <message>
        <source>Choose one to see its calls and why it is odd.</source>
        <translation>Wählen Sie eine, um ihre Verbindungen zu sehen und warum sie auffällt.</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>Nicht mehr stummschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>It is noted in the change log.</source>
        <translation>Das wird im Änderungsprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Limits …</source>
        <translation>Grenzen …</translation>
    </message>
</context>
<context>
    <name>CallFindingsModel</name>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Auffälligkeit</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>CallGroupBar</name>
    <message>
        <source>Single calls</source>
        <translation>Einzelne Verbindungen</translation>
    </message>
    <message>
        <source>Sums by: %1</source>
        <translation>Summen nach: %1</translation>
    </message>
    <message>
        <source>Single calls or sums</source>
        <translation>Einzelne Verbindungen oder Summen</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>Mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Mit dem Vorjahr</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>compared with %1 – %2</source>
        <translation>verglichen mit %1 – %2</translation>
    </message>
</context>
<context>
    <name>CallGroupTable</name>
    <message>
        <source>Sums of calls</source>
        <translation>Summen der Verbindungen</translation>
    </message>
    <message>
        <source>%1: %2 before, %3</source>
        <translation>%1: vorher %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n groups; Enter shows the calls of one.</source>
        <translation>
            <numerusform>%n Gruppe; Enter zeigt ihre Verbindungen.</numerusform>
            <numerusform>%n Gruppen; Enter zeigt die Verbindungen von einer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n dearest groups; Enter shows the calls of one.</source>
        <translation>
            <numerusform>Die %n teuerste Gruppe; Enter zeigt ihre Verbindungen.</numerusform>
            <numerusform>Die %n teuersten Gruppen; Enter zeigt die Verbindungen von einer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net before</source>
        <translation>Netto vorher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Zielrufnummer</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine Angabe</translation>
    </message>
</context>
<context>
    <name>CallImportCard</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>Importing %1, %n more waiting</source>
        <translation>
            <numerusform>%1 wird importiert, %n weitere wartet</numerusform>
            <numerusform>%1 wird importiert, %n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 wurde nicht importiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is imported already.</source>
        <translation>%1 ist schon importiert.</translation>
    </message>
    <message>
        <source>How is %1 to be read?</source>
        <translation>Wie ist %1 zu lesen?</translation>
    </message>
    <message>
        <source>The file does not tell it by itself, and guessing could make sums wrong.</source>
        <translation>Die Datei sagt es nicht von selbst, und Raten könnte Summen verfälschen.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So einlesen</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Datei auslassen</translation>
    </message>
    <message>
        <source>%1 repeats calls</source>
        <translation>%1 wiederholt Verbindungen</translation>
    </message>
    <message>
        <source>%1 of %2 calls stand in other files already: the same number, begin, duration and cost.</source>
        <translation>%1 von %2 Verbindungen stehen schon in anderen Dateien: gleiche Rufnummer, gleicher Beginn, gleiche Dauer und Kosten.</translation>
    </message>
    <message>
        <source>Count them once</source>
        <translation>Einmal zählen</translation>
    </message>
    <message>
        <source>Count them again</source>
        <translation>Noch einmal zählen</translation>
    </message>
    <message>
        <source>no prices</source>
        <translation>ohne Preise</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n calls, %2</source>
        <translation>
            <numerusform>%1: %n Verbindung, %2</numerusform>
            <numerusform>%1: %n Verbindungen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read like last time</source>
        <translation>Gelesen wie zuletzt</translation>
    </message>
    <message>
        <source>Forget and ask again</source>
        <translation>Vergessen und neu fragen</translation>
    </message>
</context>
<context>
    <name>CallLayoutForm</name>
    <message>
        <source>The first calls as they are read</source>
        <translation>Die ersten Verbindungen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>A duration such as 1:04 is</source>
        <translation>Eine Dauer wie 1:04 bedeutet</translation>
    </message>
    <message>
        <source>An amount such as 1.234 is</source>
        <translation>Ein Betrag wie 1.234 bedeutet</translation>
    </message>
    <message>
        <source>The day stands in column</source>
        <translation>Das Datum steht in Spalte</translation>
    </message>
    <message>
        <source>The number called stands in column</source>
        <translation>Die Zielrufnummer steht in Spalte</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Zielrufnummer</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Entgelt netto</translation>
    </message>
    <message>
        <source>A date such as 03/02/26 is</source>
        <translation>Ein Datum wie 03/02/26 ist</translation>
    </message>
</context>
<context>
    <name>CallLayoutWords</name>
    <message>
        <source>begin in column %1</source>
        <translation>Beginn in Spalte %1</translation>
    </message>
    <message>
        <source>number called in column %1</source>
        <translation>Zielrufnummer in Spalte %1</translation>
    </message>
    <message>
        <source>duration in column %1</source>
        <translation>Dauer in Spalte %1</translation>
    </message>
    <message>
        <source>net amount in column %1</source>
        <translation>Nettobetrag in Spalte %1</translation>
    </message>
    <message>
        <source>1 minute 4 seconds (m:ss)</source>
        <translation>1 Minute 4 Sekunden (m:ss)</translation>
    </message>
    <message>
        <source>1 hour 4 minutes (h:mm)</source>
        <translation>1 Stunde 4 Minuten (h:mm)</translation>
    </message>
    <message>
        <source>one thousand two hundred and thirty-four (decimal comma)</source>
        <translation>eintausendzweihundertvierunddreißig (Dezimalkomma)</translation>
    </message>
    <message>
        <source>one and a bit (decimal point)</source>
        <translation>eins Komma zwei drei vier (Dezimalpunkt)</translation>
    </message>
    <message>
        <source>a duration such as 1:04 is %1</source>
        <translation>eine Dauer wie 1:04 bedeutet %1</translation>
    </message>
    <message>
        <source>an amount such as 1.234 is %1</source>
        <translation>ein Betrag wie 1.234 bedeutet %1</translation>
    </message>
    <message>
        <source>the day stands in column %1</source>
        <translation>der Tag steht in Spalte %1</translation>
    </message>
    <message>
        <source>the number called stands in column %1</source>
        <translation>die Zielrufnummer steht in Spalte %1</translation>
    </message>
    <message>
        <source>2 March 2026 (month first)</source>
        <translation>2. März 2026 (Monat zuerst)</translation>
    </message>
    <message>
        <source>3 February 2026 (day first)</source>
        <translation>3. Februar 2026 (Tag zuerst)</translation>
    </message>
    <message>
        <source>of 2003 (year first)</source>
        <translation>aus dem Jahr 2003 (Jahr zuerst)</translation>
    </message>
    <message>
        <source>a date such as 03/02/26 is %1</source>
        <translation>ein Datum wie 03/02/26 ist %1</translation>
    </message>
</context>
<context>
    <name>CallLimitsForm</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>A month may cost, net</source>
        <translation>Ein Monat darf kosten, netto</translation>
    </message>
    <message>
        <source>no limit, or e.g. 1.500,00</source>
        <translation>keine Grenze, oder z. B. 1.500,00</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>Seat or line no longer in use</source>
        <translation>Seat oder Anschluss, nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Seat or line</source>
        <translation>Seat oder Anschluss</translation>
    </message>
    <message>
        <source>first day without it, e.g. 01.03.2026</source>
        <translation>erster Tag ohne, z. B. 01.03.2026</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Erster Tag ohne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it as 1.500,00.</source>
        <translation>„%1“ ist kein Betrag; schreiben Sie ihn wie 1.500,00.</translation>
    </message>
    <message>
        <source>Name a seat or a line.</source>
        <translation>Nennen Sie einen Seat oder einen Anschluss.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 01.03.2026.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie 01.03.2026.</translation>
    </message>
</context>
<context>
    <name>CallProblemWords</name>
    <message>
        <source>this is no day</source>
        <translation>das ist kein Tag</translation>
    </message>
    <message>
        <source>this is no time of day</source>
        <translation>das ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>this is no duration</source>
        <translation>das ist keine Dauer</translation>
    </message>
    <message>
        <source>this is no amount</source>
        <translation>das ist kein Betrag</translation>
    </message>
    <message>
        <source>a spreadsheet has rounded this number; get the file again and import it without saving it there</source>
        <translation>eine Tabellenkalkulation hat diese Nummer gerundet; die Datei neu holen und importieren, ohne sie dort zu speichern</translation>
    </message>
    <message>
        <source>this is no text, or far too long</source>
        <translation>das ist kein Text oder viel zu lang</translation>
    </message>
    <message>
        <source>columns are missing</source>
        <translation>es fehlen Spalten</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused; all others are there.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt; alle anderen sind da.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt; alle anderen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and so on; »fernamtctl evn check« lists up to a thousand.</source>
        <translation>… und so weiter; »fernamtctl evn check« listet bis zu tausend auf.</translation>
    </message>
    <message>
        <source>this is another currency than the euro</source>
        <translation>das ist eine andere Währung als der Euro</translation>
    </message>
</context>
<context>
    <name>CallViews</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved filters and sums</source>
        <translation>Gespeicherte Filter und Summen</translation>
    </message>
    <message>
        <source>No saved view yet</source>
        <translation>Noch keine gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Name, then Enter saves this view</source>
        <translation>Name, dann speichert Enter diese Ansicht</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Diese Ansicht speichern als</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source> (second hour)</source>
        <translation> (zweite Stunde)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Rufnummer</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Zielrufnummer</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Entgelt netto</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Import call records …</source>
        <translation>EVN-Dateien importieren …</translation>
    </message>
    <message>
        <source>Show document</source>
        <translation>Dokument zeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kosten im Verlauf</translation>
    </message>
    <message>
        <source>Dearest destinations</source>
        <translation>Teuerste Ziele</translation>
    </message>
    <message>
        <source>Sum of the selection</source>
        <translation>Summe der Auswahl</translation>
    </message>
    <message>
        <source>Opening the call records …</source>
        <translation>Verbindungen werden geöffnet …</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Kosten je Tag</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>ohne Ziel</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No call records yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>EVN of the archive come by themselves. Files of any provider can be dropped here.</source>
        <translation>EVN aus dem Archiv kommen von selbst. Dateien jedes Anbieters lassen sich hier ablegen.</translation>
    </message>
    <message>
        <source>A call leads to the file and line it stands in.</source>
        <translation>Eine Verbindung führt zu der Datei und Zeile, in der sie steht.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Import call records</source>
        <translation>EVN importieren</translation>
    </message>
    <message>
        <source>Call records (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Verbindungsdaten (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n calls of this finding</source>
        <translation>
            <numerusform>%n Verbindung dieser Auffälligkeit</numerusform>
            <numerusform>%n Verbindungen dieser Auffälligkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n calls of this finding</source>
        <translation>
            <numerusform>Die erste %1 von %n Verbindung dieser Auffälligkeit</numerusform>
            <numerusform>Die ersten %1 von %n Verbindungen dieser Auffälligkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
</context>
<context>
    <name>CartModel</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Once, net</source>
        <translation>Einmalig netto</translation>
    </message>
    <message>
        <source>Monthly, net</source>
        <translation>Monatlich netto</translation>
    </message>
    <message>
        <source>Put in by</source>
        <translation>Hineingelegt von</translation>
    </message>
    <message>
        <source>Put in at</source>
        <translation>Hineingelegt am</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>Neuer Seat</translation>
    </message>
    <message>
        <source>Other product of a seat</source>
        <translation>Anderes Produkt eines Seats</translation>
    </message>
    <message>
        <source>Activate number</source>
        <translation>Rufnummer aktivieren</translation>
    </message>
    <message>
        <source>New Anywhere portal</source>
        <translation>Neues Anywhere-Portal</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Anderer Auftrag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waits for release</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>no longer possible</source>
        <translation>nicht mehr möglich</translation>
    </message>
    <message>
        <source>%1 for %2, internal number %3</source>
        <translation>%1 für %2, Durchwahl %3</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1 in %2 on %3</source>
        <translation>%1 in %2 auf %3</translation>
    </message>
    <message>
        <source>The seat is set up and billed from the day of the order.</source>
        <translation>Der Seat wird eingerichtet und ab dem Tag der Bestellung berechnet.</translation>
    </message>
    <message>
        <source>The seat keeps its settings; the price changes from the day of the order.</source>
        <translation>Der Seat behält seine Einstellungen; der Preis ändert sich ab dem Tag der Bestellung.</translation>
    </message>
    <message>
        <source>The number becomes active and is billed from the day of the order.</source>
        <translation>Die Rufnummer wird aktiv und ab dem Tag der Bestellung berechnet.</translation>
    </message>
    <message>
        <source>The portal is set up at once; it costs nothing.</source>
        <translation>Das Portal wird sofort eingerichtet; es kostet nichts.</translation>
    </message>
</context>
<context>
    <name>CartPage</name>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>Der Warenkorb ist leer</translation>
    </message>
    <message>
        <source>What costs something in the telephone system waits here until it is ordered.</source>
        <translation>Was an der Telefonanlage etwas kostet, wartet hier, bis es bestellt wird.</translation>
    </message>
    <message>
        <source>Seat, number, name …</source>
        <translation>Seat, Rufnummer, Name …</translation>
    </message>
    <message>
        <source>The order is on its way.</source>
        <translation>Der Auftrag ist unterwegs.</translation>
    </message>
    <message>
        <source>There is nothing that can be ordered.</source>
        <translation>Es gibt nichts, was bestellt werden kann.</translation>
    </message>
    <message>
        <source>Everything waits for release already.</source>
        <translation>Alles wartet bereits auf Freigabe.</translation>
    </message>
    <message>
        <source>The confirmation goes to %1, %2.</source>
        <translation>Die Bestätigung geht an %1, %2.</translation>
    </message>
    <message>
        <source>Ordered: order %1.</source>
        <translation>Bestellt: Auftrag %1.</translation>
    </message>
    <message>
        <source>The Administrator Kundenportal is asked for release.</source>
        <translation>Der Administrator Kundenportal ist um Freigabe gebeten.</translation>
    </message>
    <message>
        <source>It is being taken out.</source>
        <translation>Es wird herausgenommen.</translation>
    </message>
</context>
<context>
    <name>CartSummary</name>
    <message>
        <source>Ask for release</source>
        <translation>Freigabe erbitten</translation>
    </message>
    <message>
        <source>Take out of the cart</source>
        <translation>Aus dem Warenkorb nehmen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Once %1, monthly %2, both net.</source>
        <translation>Einmalig %1, monatlich %2, beides netto.</translation>
    </message>
    <message>
        <source>Put in by %1 at %2.</source>
        <translation>Hineingelegt von %1 am %2.</translation>
    </message>
    <message>
        <source>Nothing chosen.</source>
        <translation>Nichts gewählt.</translation>
    </message>
    <message>
        <source>Nothing to order</source>
        <translation>Nichts zu bestellen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for contract %1</source>
        <translation>
            <numerusform>%n Auftrag zu Vertrag %1</numerusform>
            <numerusform>%n Aufträge zu Vertrag %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Together once %1 and monthly %2 more, both net.</source>
        <translation>Zusammen einmalig %1 und monatlich %2 mehr, beides netto.</translation>
    </message>
    <message>
        <source>Stays behind: %1</source>
        <translation>Bleibt liegen: %1</translation>
    </message>
</context>
<context>
    <name>ClipEditor</name>
    <message>
        <source>Numbers that your calls may show to the called side: geographic ones (0211 …) and service numbers (0800 …).</source>
        <translation>Rufnummern, die Ihre Anrufe dem Angerufenen anzeigen dürfen: geografische Rufnummern (0211 …) und Servicerufnummern (0800 …).</translation>
    </message>
    <message>
        <source>CLIP numbers</source>
        <translation>CLIP-Nummern</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>0211 … or 0800 …</source>
        <translation>0211 … oder 0800 …</translation>
    </message>
    <message>
        <source>I confirm that we are entitled to use this number.</source>
        <translation>Ich bestätige, dass wir berechtigt sind, diese Rufnummer zu verwenden.</translation>
    </message>
    <message>
        <source>Misuse of the service is punishable. Your name and the time are recorded with the number.</source>
        <translation>Missbrauch des Dienstes ist strafbar. Ihr Name und der Zeitpunkt werden zur Nummer festgehalten.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In the PBX they appear under Einstellungen &gt; Kopfnr. as Servicenummer or (inaktive) geografische Rufnummer and are then assigned to the subscribers.</source>
        <translation>In der Telefonanlage erscheinen sie unter Einstellungen &gt; Kopfnr. als Servicenummer oder (inaktive) geografische Rufnummer und werden dann den Teilnehmern zugewiesen.</translation>
    </message>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Wählen Sie zuerst eine Nummer.</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>Geben Sie zuerst eine Nummer ein.</translation>
    </message>
    <message>
        <source>Confirm first that you may use the number.</source>
        <translation>Bestätigen Sie zuerst, dass Sie die Nummer verwenden dürfen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ClipNumbersModel</name>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>outgoing only</source>
        <translation>nur ausgehend</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Shown to the called side only: it cannot be called here and is never the target of a diversion.</source>
        <translation>Wird nur dem Angerufenen angezeigt: Sie ist hier nicht anrufbar und nie Ziel einer Umleitung.</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Consent to being contacted</source>
        <translation>Einwilligung zur Kontaktaufnahme</translation>
    </message>
    <message>
        <source>E-mail address of the company</source>
        <translation>E-Mail-Adresse der Firma</translation>
    </message>
    <message>
        <source>Main number of the company</source>
        <translation>Hauptrufnummer der Firma</translation>
    </message>
    <message>
        <source>Print information on the contract term on the invoice (§ 5 TKTransparenzV)</source>
        <translation>Information zur Vertragslaufzeit auf der Rechnung ausweisen (§ 5 TKTransparenzV)</translation>
    </message>
    <message>
        <source>Invoices from then on name the term and the notice period of each contract.</source>
        <translation>Rechnungen nennen von da an zu jedem Vertrag Laufzeit und Kündigungsfrist.</translation>
    </message>
    <message>
        <source>Nothing is ticked unless you tick it; each consent can be taken back here at any time.</source>
        <translation>Nichts ist vorangekreuzt; jede Einwilligung lässt sich hier jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>SEPA mandate</source>
        <translation>SEPA-Mandat</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Show Kundenkennwort</source>
        <translation>Kundenkennwort anzeigen</translation>
    </message>
    <message>
        <source>Change Kundenkennwort …</source>
        <translation>Kundenkennwort ändern …</translation>
    </message>
    <message>
        <source>Loading your customer data …</source>
        <translation>Ihre Kundendaten werden geladen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close the lock</source>
        <translation>Schloss schließen</translation>
    </message>
    <message>
        <source>Open the lock to change something</source>
        <translation>Zum Ändern das Schloss öffnen</translation>
    </message>
    <message>
        <source>Open the lock first.</source>
        <translation>Öffnen Sie zuerst das Schloss.</translation>
    </message>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else has changed the customer data in the meantime. What they changed is shown now, and what you typed is still here: look at it and save again.</source>
        <translation>Jemand anderes hat die Kundendaten inzwischen geändert. Diese Änderungen stehen jetzt hier, Ihre Eingaben auch: Bitte prüfen Sie beides und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Kundenkennwort</source>
        <translation>Kundenkennwort</translation>
    </message>
    <message>
        <source>It identifies you at the hotline and releases orders. It is not your personal portal password.</source>
        <translation>Damit weisen Sie sich an der Hotline aus und geben Bestellungen frei. Es ist nicht Ihr persönliches Portalkennwort.</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Contact for telecommunications</source>
        <translation>Ansprechpartner Telekommunikation</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <source>Outage reports</source>
        <translation>Störungsmeldungen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>darf nicht leer sein.</translation>
    </message>
    <message>
        <source>has at most %1 characters.</source>
        <translation>hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>not allowed here: %1</source>
        <translation>hier nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>this is no e-mail address.</source>
        <translation>das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>this is no telephone number; write it for example as 0201 123456.</source>
        <translation>das ist keine Telefonnummer; schreiben Sie zum Beispiel 0201 123456.</translation>
    </message>
    <message>
        <source>order confirmations go to this person, so an address is needed.</source>
        <translation>Auftragsbestätigungen gehen an diese Person, daher ist eine Adresse nötig.</translation>
    </message>
    <message>
        <source>somebody else is the contact for telecommunications already.</source>
        <translation>eine andere Person ist schon Ansprechpartner Telekommunikation.</translation>
    </message>
    <message>
        <source>the portal does not know this role.</source>
        <translation>das Portal kennt diese Rolle nicht.</translation>
    </message>
    <message>
        <source>contact persons cannot be removed here.</source>
        <translation>Ansprechpartner lassen sich hier nicht entfernen.</translation>
    </message>
    <message>
        <source>the portal does not know this person.</source>
        <translation>das Portal kennt diese Person nicht.</translation>
    </message>
    <message>
        <source>at most %1 contact persons are possible.</source>
        <translation>höchstens %1 Ansprechpartner sind möglich.</translation>
    </message>
    <message>
        <source>»no contact« excludes the others.</source>
        <translation>»keine Kontaktaufnahme« schließt die anderen aus.</translation>
    </message>
    <message>
        <source>the provider no longer offers one of these.</source>
        <translation>der Anbieter bietet eine davon nicht mehr an.</translation>
    </message>
    <message>
        <source>E-mail address of the company</source>
        <translation>E-Mail-Adresse der Firma</translation>
    </message>
    <message>
        <source>Main number of the company</source>
        <translation>Hauptrufnummer der Firma</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Contact person %1</source>
        <translation>Ansprechpartner %1</translation>
    </message>
    <message>
        <source>Contact person %1 (%2)</source>
        <translation>Ansprechpartner %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customer portal and delivery by post</source>
        <translation>Kundenportal und Versand per Post</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Kundenportal</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>kostenfrei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The change planned for %1 is taken back: %2 stays with »%3«, %4.</source>
        <translation>Die zum %1 geplante Änderung wird zurückgenommen: %2 bleibt bei »%3«, %4.</translation>
    </message>
    <message>
        <source>With »Save« %1 orders »%2« for %3 from %4 on. The amount stands on the invoice for %5 for the first time.</source>
        <translation>Mit »Speichern« bestellt %1 »%2« für %3, wirksam ab %4. Der Betrag steht erstmals auf der Rechnung für %5.</translation>
    </message>
    <message>
        <source>With »Save« %1 changes to »%2« from %3 on: %4. Until then %5 stay as agreed.</source>
        <translation>Mit »Speichern« wechselt %1 ab %3 zu »%2«: %4. Bis dahin bleibt es bei der Vereinbarung: %5.</translation>
    </message>
    <message>
        <source>In force: %1, %2.</source>
        <translation>Derzeit: %1, %2.</translation>
    </message>
    <message>
        <source>From %1: %2, %3.</source>
        <translation>Ab %1: %2, %3.</translation>
    </message>
    <message>
        <source>Not allowed in a Kundenkennwort: %1</source>
        <translation>In einem Kundenkennwort nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>A Kundenkennwort has %1 to %2 characters.</source>
        <translation>Ein Kundenkennwort hat %1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekommunikation</translation>
    </message>
    <message>
        <source>%1 a month (net)</source>
        <translation>%1 pro Monat (netto)</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Name of contact person %1</source>
        <translation>Name von Ansprechpartner %1</translation>
    </message>
    <message>
        <source>Telephone number of contact person %1</source>
        <translation>Telefonnummer von Ansprechpartner %1</translation>
    </message>
    <message>
        <source>E-mail address of contact person %1</source>
        <translation>E-Mail-Adresse von Ansprechpartner %1</translation>
    </message>
    <message>
        <source>Give up contact person %1</source>
        <translation>Ansprechpartner %1 verwerfen</translation>
    </message>
    <message>
        <source>Give up this new person</source>
        <translation>Diese neue Person verwerfen</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Roles of contact person %1: %2</source>
        <translation>Rollen von Ansprechpartner %1: %2</translation>
    </message>
</context>
<context>
    <name>ContactsForm</name>
    <message>
        <source>Open the lock first.</source>
        <translation>Öffnen Sie zuerst das Schloss.</translation>
    </message>
    <message>
        <source>At most %1 contact persons are possible.</source>
        <translation>Höchstens %1 Ansprechpartner sind möglich.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No contact person has been named yet.</source>
        <translation>Noch ist kein Ansprechpartner benannt.</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Ansprechpartner hinzufügen</translation>
    </message>
</context>
<context>
    <name>ContractColumns</name>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Term / notice</source>
        <translation>Laufzeit / Frist</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Kündbar bis</translation>
    </message>
    <message>
        <source>Monthly (net)</source>
        <translation>Monatlich (netto)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ContractDetail</name>
    <message>
        <source>Contracts ›</source>
        <translation>Verträge ›</translation>
    </message>
    <message>
        <source>Back to the list of contracts</source>
        <translation>Zurück zur Liste der Verträge</translation>
    </message>
    <message>
        <source>Product and options</source>
        <translation>Produkt und Optionen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Zwischenstand: %1</translation>
    </message>
    <message>
        <source>technical data is being asked for …</source>
        <translation>technische Daten werden aktualisiert …</translation>
    </message>
    <message>
        <source>Create support ticket</source>
        <translation>Support-Ticket erstellen</translation>
    </message>
    <message>
        <source>About this contract, or the option that is chosen below</source>
        <translation>Zu diesem Vertrag oder der unten gewählten Option</translation>
    </message>
</context>
<context>
    <name>ContractStep</name>
    <message>
        <source>Contracts to choose from</source>
        <translation>Verträge zur Auswahl</translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>Begonnen und nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No contracts</source>
        <translation>Keine Verträge</translation>
    </message>
    <message>
        <source>The provider has none for you, or they have not been loaded yet.</source>
        <translation>Der Anbieter führt keine für Sie, oder sie sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>%1 · %2 · changed %3</source>
        <translation>%1 · %2 · geändert %3</translation>
    </message>
    <message>
        <source>contract no longer there</source>
        <translation>Vertrag nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Erneut bearbeiten</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>Active - pending</source>
        <translation>Aktiv - Schwebend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Inactive - pending</source>
        <translation>Inaktiv - Schwebend</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The contract is still being provisioned: nothing is billed yet, and nothing can be changed here. Options can be added on the page Options.</source>
        <translation>Der Vertrag wird noch bereitgestellt: Es wird noch nichts berechnet, und hier kann nichts geändert werden. Weitere Optionen lassen sich auf der Seite Optionen hinzubuchen.</translation>
    </message>
    <message>
        <source>The contract is in use and billed; everything can be changed.</source>
        <translation>Der Vertrag wird genutzt und berechnet; alles kann geändert werden.</translation>
    </message>
    <message>
        <source>The contract is blocked; nothing can be changed. Please call the accounting: %1.</source>
        <translation>Der Vertrag ist gesperrt; nichts kann geändert werden. Bitte wenden Sie sich an die Buchhaltung: %1.</translation>
    </message>
    <message>
        <source>The contract is terminated and ends on %1; nothing can be changed any more.</source>
        <translation>Der Vertrag ist gekündigt und endet am %1; nichts kann mehr geändert werden.</translation>
    </message>
    <message>
        <source>The contract is being terminated; nothing can be changed any more.</source>
        <translation>Der Vertrag wird gerade gekündigt; nichts kann mehr geändert werden.</translation>
    </message>
    <message>
        <source>The contract ended on %1; nothing can be changed any more.</source>
        <translation>Der Vertrag endete am %1; nichts kann mehr geändert werden.</translation>
    </message>
    <message>
        <source>The contract has ended; nothing can be changed any more.</source>
        <translation>Der Vertrag ist beendet; nichts kann mehr geändert werden.</translation>
    </message>
    <message>
        <source>The portal names a state that this program does not know yet.</source>
        <translation>Das Portal nennt einen Status, den dieses Programm noch nicht kennt.</translation>
    </message>
    <message>
        <source>Accounting %1</source>
        <translation>Buchhaltung %1</translation>
    </message>
    <message>
        <source>Terminated as of %1</source>
        <translation>Kündigung zum %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Einzelrufnummer %1</translation>
    </message>
    <message>
        <source>Number block %1</source>
        <translation>Rufnummernblock %1</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>beauftragt</translation>
    </message>
    <message>
        <source>is being ported in on %1</source>
        <translation>Portierung zum %1</translation>
    </message>
    <message>
        <source>is being ported in</source>
        <translation>Portierung läuft</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>is being ported out</source>
        <translation>wird abgegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>shortened by the last three digits</source>
        <translation>um die letzten drei Ziffern gekürzt</translation>
    </message>
    <message>
        <source>full numbers</source>
        <translation>vollständige Rufnummern</translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <source>Change options</source>
        <translation>Optionen ändern</translation>
    </message>
    <message>
        <source>Deadline to calendar</source>
        <translation>Frist in Kalender</translation>
    </message>
    <message>
        <source>deadline-%1.ics</source>
        <translation>frist-%1.ics</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>Noch keine Verträge</translation>
    </message>
    <message>
        <source>New contracts are created by your sales consultant.</source>
        <translation>Neue Verträge legt Ihr vertrieblicher Berater an.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Number, product, location …</source>
        <translation>Nummer, Produkt, Standort …</translation>
    </message>
    <message>
        <source>Choose a contract first.</source>
        <translation>Wählen Sie zuerst einen Vertrag.</translation>
    </message>
    <message>
        <source>This contract has no last day for notice.</source>
        <translation>Dieser Vertrag hat keinen letzten Tag für die Kündigung.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Cost (net)</source>
        <translation>Kosten (netto)</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Monthly so far</source>
        <translation>Monatlich bisher</translation>
    </message>
    <message>
        <source>Monthly from now on</source>
        <translation>Monatlich neu</translation>
    </message>
</context>
<context>
    <name>CostCentreCard</name>
    <message>
        <source>Name a seat or a line.</source>
        <translation>Nennen Sie einen Seat oder einen Anschluss.</translation>
    </message>
    <message>
        <source>Name a cost centre.</source>
        <translation>Nennen Sie eine Kostenstelle.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Another cost centre holds on some of these days: end that one first.</source>
        <translation>An manchen dieser Tage gilt eine andere Kostenstelle: beenden Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Cost centres: what holds for a seat comes before what holds for its line, both before what the file tells</source>
        <translation>Kostenstellen: was für einen Seat gilt, geht dem Anschluss vor, beides dem, was in der Datei steht</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Seat or line</source>
        <translation>Seat oder Anschluss</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>from, e.g. 01.03.2026</source>
        <translation>ab, z. B. 01.03.2026</translation>
    </message>
    <message>
        <source>until (open)</source>
        <translation>bis (offen)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 01.03.2026.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie 01.03.2026.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
</context>
<context>
    <name>CostSharesModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Fixed net</source>
        <translation>Grundentgelte netto</translation>
    </message>
    <message>
        <source>Connections net</source>
        <translation>Verbindungen netto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>CostSplitDialog</name>
    <message>
        <source>Split costs</source>
        <translation>Kosten aufteilen</translation>
    </message>
    <message numerus="yes">
        <source>Split %n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung aufteilen</numerusform>
            <numerusform>%n Rechnungen aufteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>The dearest shares</source>
        <translation>Die teuersten Anteile</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As PDF …</source>
        <translation>Als PDF …</translation>
    </message>
    <message>
        <source>As workbook …</source>
        <translation>Als Arbeitsmappe …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the calls …</source>
        <translation>Verbindungen werden gelesen …</translation>
    </message>
    <message>
        <source>Cancelled. Choose once more what to split by.</source>
        <translation>Abgebrochen. Wählen Sie noch einmal, wonach aufgeteilt wird.</translation>
    </message>
    <message>
        <source>Left out, as they carry no amounts that can be read: %1.</source>
        <translation>Weggelassen, da keine Beträge zu lesen sind: %1.</translation>
    </message>
    <message>
        <source>%1 net, %2 gross</source>
        <translation>%1 netto, %2 brutto</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>One moment: it is still running.</source>
        <translation>Einen Moment: Es läuft noch.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
</context>
<context>
    <name>CpeCard</name>
    <message>
        <source>Asking the router; this may take ten seconds …</source>
        <translation>Der Router wird gefragt; das kann zehn Sekunden dauern …</translation>
    </message>
    <message>
        <source>Router (CPE)</source>
        <translation>Router (CPE)</translation>
    </message>
    <message>
        <source>DSL line</source>
        <translation>DSL-Zugang</translation>
    </message>
    <message>
        <source>Ask CPE state</source>
        <translation>CPE-Status abrufen</translation>
    </message>
    <message>
        <source>The router is being asked.</source>
        <translation>Der Router wird gerade gefragt.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>The password of the line account (DSL)</source>
        <translation>Das Passwort des Leitungskontos (DSL)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Shipment history</source>
        <translation>Versandhistorie</translation>
    </message>
</context>
<context>
    <name>DatevForm</name>
    <message>
        <source>Beraternummer</source>
        <translation>Beraternummer</translation>
    </message>
    <message>
        <source>Mandantennummer</source>
        <translation>Mandantennummer</translation>
    </message>
    <message>
        <source>Digits of an account</source>
        <translation>Stellen eines Sachkontos</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Wirtschaftsjahres</translation>
    </message>
    <message>
        <source>Creditor&apos;s account</source>
        <translation>Kreditorenkonto</translation>
    </message>
    <message>
        <source>Account for fixed costs</source>
        <translation>Konto für Grundentgelte</translation>
    </message>
    <message>
        <source>Account for connections</source>
        <translation>Konto für Verbindungen</translation>
    </message>
    <message>
        <source>BU-Schlüssel</source>
        <translation>BU-Schlüssel</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>contract = cost centre, one a line</source>
        <translation>Vertrag = Kostenstelle, je eine Zeile</translation>
    </message>
    <message>
        <source>empty for automatic accounts</source>
        <translation>leer bei Automatikkonten</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>Begin %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>Minimum term %1: runs through %2</source>
        <translation>Mindestlaufzeit %1: läuft bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n time(s) by %1: runs through %2</source>
        <translation>
            <numerusform>%n-mal verlängert um %1: läuft bis %2</numerusform>
            <numerusform>%n-mal verlängert um %1: läuft bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then unlimited: the end follows the day of notice</source>
        <translation>Seitdem unbestimmte Laufzeit: das Ende folgt dem Tag der Kündigung</translation>
    </message>
    <message>
        <source>Notice period %1: possible on any day</source>
        <translation>Kündigungsfrist %1: an jedem Tag möglich</translation>
    </message>
    <message>
        <source>Notice period %1: must have arrived by %2</source>
        <translation>Kündigungsfrist %1: Eingang spätestens am %2</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>Dokument vom %1</translation>
    </message>
    <message>
        <source>The provider keeps it for %1: through %2</source>
        <translation>Der Anbieter verwahrt es %1: bis %2</translation>
    </message>
    <message>
        <source>Notice of contract</source>
        <translation>Kündigung Vertrag</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduzierung</translation>
    </message>
    <message>
        <source>Deletion at the provider</source>
        <translation>Löschung beim Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not archived</source>
        <translation>
            <numerusform>%n Dokument nicht archiviert</numerusform>
            <numerusform>%n Dokumente nicht archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted at the provider afterwards</source>
        <translation>danach beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>takes effect at the end of %1</source>
        <translation>wirksam zum Ablauf des %1</translation>
    </message>
    <message>
        <source>today it takes effect at the end of %1</source>
        <translation>heute wirksam zum Ablauf des %1</translation>
    </message>
    <message>
        <source>Last day for notice: %1</source>
        <translation>Letzter Tag für die Kündigung: %1</translation>
    </message>
    <message>
        <source>Last day to reduce: %1</source>
        <translation>Letzter Tag für eine Reduzierung: %1</translation>
    </message>
    <message>
        <source>Last day at the provider: %1</source>
        <translation>Letzter Tag beim Anbieter: %1</translation>
    </message>
    <message>
        <source>Objection to an invoice</source>
        <translation>Beanstandung einer Rechnung</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>the invoice counts as accepted afterwards</source>
        <translation>danach gilt die Rechnung als anerkannt</translation>
    </message>
    <message>
        <source>Last day to object: %1</source>
        <translation>Letzter Tag für eine Beanstandung: %1</translation>
    </message>
</context>
<context>
    <name>DeadlinesModel</name>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Effective at the end of</source>
        <translation>Wirksam zum Ablauf des</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Save as calendar …</source>
        <translation>Als Kalender speichern …</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>No deadlines</source>
        <translation>Keine Fristen</translation>
    </message>
    <message>
        <source>They appear as soon as contracts have been loaded.</source>
        <translation>Sie erscheinen, sobald die Verträge geladen sind.</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Art der Frist</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Contract, option …</source>
        <translation>Vertrag, Option …</translation>
    </message>
    <message>
        <source>Letter of cancellation (PDF) …</source>
        <translation>Kündigungsschreiben (PDF) …</translation>
    </message>
    <message>
        <source>Contracts end only in writing: print the letter, sign it and send it to the provider.</source>
        <translation>Verträge enden nur in Schriftform: Schreiben drucken, unterschreiben und an den Anbieter senden.</translation>
    </message>
    <message>
        <source>No deadline chosen</source>
        <translation>Keine Frist gewählt</translation>
    </message>
    <message>
        <source>Show document</source>
        <translation>Dokument anzeigen</translation>
    </message>
    <message>
        <source>Show contract</source>
        <translation>Vertrag anzeigen</translation>
    </message>
    <message>
        <source>fernamt-deadlines.ics</source>
        <translation>fernamt-fristen.ics</translation>
    </message>
    <message>
        <source>The customer&apos;s address has not been loaded yet.</source>
        <translation>Die Anschrift des Kunden ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Schreiben speichern</translation>
    </message>
    <message>
        <source>cancellation-%1.pdf</source>
        <translation>kuendigung-%1.pdf</translation>
    </message>
</context>
<context>
    <name>DeskPane</name>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Being saved …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Notify me about answers of the support and new invoices</source>
        <translation>Über Antworten des Supports und neue Rechnungen benachrichtigen</translation>
    </message>
    <message>
        <source>Also while the window is hidden; the provider is then asked just as often.</source>
        <translation>Auch während das Fenster verborgen ist; der Anbieter wird dann ebenso oft gefragt.</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Closing the window then leaves Fernamt running; its menu ends it.</source>
        <translation>Beim Schließen des Fensters läuft Fernamt dann weiter; sein Menü beendet es.</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Beim Anmelden an diesem Computer starten</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>state now %1</source>
        <translation>Status jetzt %1</translation>
    </message>
    <message>
        <source>another term</source>
        <translation>andere Laufzeit</translation>
    </message>
    <message>
        <source>another end of the contract</source>
        <translation>anderes Vertragsende</translation>
    </message>
    <message>
        <source>%1 × %2 added</source>
        <translation>%1 × %2 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 × %2 removed</source>
        <translation>%1 × %2 entfallen</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>a planned reduction of %1</source>
        <translation>eine vorgemerkte Reduzierung von %1</translation>
    </message>
    <message>
        <source>another price of %1</source>
        <translation>anderer Preis für %1</translation>
    </message>
    <message>
        <source>number %1 added</source>
        <translation>Rufnummer %1 hinzugekommen</translation>
    </message>
    <message>
        <source>number %1 removed</source>
        <translation>Rufnummer %1 entfallen</translation>
    </message>
    <message>
        <source>another state of number %1</source>
        <translation>anderer Status der Rufnummer %1</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>andere Angaben</translation>
    </message>
</context>
<context>
    <name>DispatchCard</name>
    <message>
        <source>Invoice delivery</source>
        <translation>Rechnungsversandart</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the lock first.</source>
        <translation>Öffnen Sie zuerst das Schloss.</translation>
    </message>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Price or first day have changed in the meantime; nothing was ordered. Look at the notice again.</source>
        <translation>Preis oder Beginn haben sich inzwischen geändert; bestellt wurde nichts. Bitte lesen Sie den Hinweis noch einmal.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor einer Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
</context>
<context>
    <name>DiversionEditor</name>
    <message>
        <source>Diversion</source>
        <translation>Rufumleitung</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Add a diversion</source>
        <translation>Rufumleitung hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>017717712345, +49177… and 0049177… are recognised and stored as +49.</source>
        <translation>017717712345, +49177… und 0049177… werden erkannt und als +49 gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This is what OK sends. Nothing has been changed yet.</source>
        <translation>Das sendet OK. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose a diversion first.</source>
        <translation>Wählen Sie zuerst eine Rufumleitung.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Nothing is left to change.</source>
        <translation>Es bleibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Abroad, diverted calls may cost more: %1</source>
        <translation>Im Ausland, umgeleitete Anrufe kosten dort womöglich mehr: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>DiversionForm</name>
    <message>
        <source>New diversion: %1</source>
        <translation>Neue Rufumleitung: %1</translation>
    </message>
    <message>
        <source>Change diversion</source>
        <translation>Rufumleitung ändern</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Extension, its digits only</source>
        <translation>Nebenstelle, nur deren Ziffern</translation>
    </message>
    <message>
        <source>e.g. 11</source>
        <translation>z. B. 11</translation>
    </message>
    <message>
        <source>Target number</source>
        <translation>Zielnummer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Is stored as %1</source>
        <translation>Wird gespeichert als %1</translation>
    </message>
    <message>
        <source>This number lies abroad: diverted calls may cost more.</source>
        <translation>Diese Nummer liegt im Ausland: Umgeleitete Anrufe kosten dort womöglich mehr.</translation>
    </message>
</context>
<context>
    <name>DiversionsModel</name>
    <message>
        <source>Diversion</source>
        <translation>Rufumleitung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Target number</source>
        <translation>Zielnummer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Open in system viewer</source>
        <translation>Im Systembetrachter öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save embedded XML …</source>
        <translation>Eingebettetes XML speichern …</translation>
    </message>
    <message>
        <source>Export list as CSV …</source>
        <translation>Liste als CSV exportieren …</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Wählen Sie zuerst ein Dokument.</translation>
    </message>
    <message>
        <source>Fetch the document first.</source>
        <translation>Rufen Sie das Dokument zuerst ab.</translation>
    </message>
    <message>
        <source>There is nothing to fetch.</source>
        <translation>Es gibt nichts abzurufen.</translation>
    </message>
    <message>
        <source>The document is not shown yet.</source>
        <translation>Das Dokument wird noch nicht angezeigt.</translation>
    </message>
    <message>
        <source>Only invoices carry an XML.</source>
        <translation>Nur Rechnungen enthalten eine XML-Datei.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Everything listed is already in your archive.</source>
        <translation>Alles Aufgelistete ist bereits in Ihrem Archiv.</translation>
    </message>
    <message>
        <source>The system has no program for this file.</source>
        <translation>Das System hat kein Programm für diese Datei.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save embedded XML</source>
        <translation>Eingebettetes XML speichern</translation>
    </message>
    <message>
        <source>Export list as CSV</source>
        <translation>Liste als CSV exportieren</translation>
    </message>
    <message>
        <source>Create support ticket</source>
        <translation>Support-Ticket erstellen</translation>
    </message>
    <message>
        <source>Choose an invoice first.</source>
        <translation>Wählen Sie zuerst eine Rechnung.</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Choose invoices that are in the archive.</source>
        <translation>Wählen Sie Rechnungen, die im Archiv liegen.</translation>
    </message>
    <message>
        <source>Split costs …</source>
        <translation>Kosten aufteilen …</translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Dokumententyp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>The provider deletes it in %n day(s). Your copy stays.</source>
        <translation>
            <numerusform>Der Anbieter löscht es in einem Tag. Ihre Kopie bleibt.</numerusform>
            <numerusform>Der Anbieter löscht es in %n Tagen. Ihre Kopie bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archiviert am</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message numerus="yes">
        <source>%n page(s) printed.</source>
        <translation>
            <numerusform>Eine Seite gedruckt.</numerusform>
            <numerusform>%n Seiten gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Wählen Sie ein Dokument, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 wird geladen …</translation>
    </message>
    <message>
        <source>Only the beginning is shown here.</source>
        <translation>Hier wird nur der Anfang gezeigt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Dokumententyp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>At the provider until</source>
        <translation>Beim Anbieter bis</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archiviert am</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Name beim Anbieter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Printing %1 …</source>
        <translation>%1 wird gedruckt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check (%1)</source>
        <translation>Prüfung (%1)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create complaint</source>
        <translation>Reklamation anlegen</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-Rechnung</translation>
    </message>
    <message>
        <source>No e-invoice</source>
        <translation>Keine E-Rechnung</translation>
    </message>
    <message>
        <source>This document is paper only: nothing in it can be read by a program.</source>
        <translation>Dieses Dokument ist nur fürs Auge: Ein Programm kann darin nichts lesen.</translation>
    </message>
</context>
<context>
    <name>DocumentFilterBar</name>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumententyp</translation>
    </message>
    <message>
        <source>Period: all</source>
        <translation>Zeitraum: alle</translation>
    </message>
    <message>
        <source>Period: 3 months</source>
        <translation>Zeitraum: 3 Monate</translation>
    </message>
    <message>
        <source>Period: 12 months</source>
        <translation>Zeitraum: 12 Monate</translation>
    </message>
    <message>
        <source>Period: 24 months</source>
        <translation>Zeitraum: 24 Monate</translation>
    </message>
    <message>
        <source>Period: this year</source>
        <translation>Zeitraum: dieses Jahr</translation>
    </message>
    <message>
        <source>Period: last year</source>
        <translation>Zeitraum: letztes Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Asks the provider for what is not held here (F5)</source>
        <translation>Fragt beim Anbieter nach, was hier noch fehlt (F5)</translation>
    </message>
    <message>
        <source>Number, amount, text …</source>
        <translation>Nummer, Betrag, Text …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>DocumentTotals</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> (of %1)</source>
        <translation> (von %1)</translation>
    </message>
    <message>
        <source> · net %1 · gross %2</source>
        <translation> · netto %1 · brutto %2</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Invoice (PDF)</source>
        <translation>Rechnung (PDF)</translation>
    </message>
    <message>
        <source>Call records (PDF)</source>
        <translation>EVN (PDF)</translation>
    </message>
    <message>
        <source>Call records (CSV)</source>
        <translation>EVN (CSV)</translation>
    </message>
    <message>
        <source>Order (signed)</source>
        <translation>Auftrag (unterschrieben)</translation>
    </message>
    <message>
        <source>Porting form (signed)</source>
        <translation>Anbieterwechselformular (unterschrieben)</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Auftragsbestätigung</translation>
    </message>
    <message>
        <source>Termination confirmation</source>
        <translation>Kündigungsbestätigung</translation>
    </message>
    <message>
        <source>SEPA mandate</source>
        <translation>SEPA-Mandat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Credit note (PDF)</source>
        <translation>Gutschrift (PDF)</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, korrigiert</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>archived, deleted at the provider</source>
        <translation>archiviert, beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>removed by rule</source>
        <translation>gemäß Regel entfernt</translation>
    </message>
    <message>
        <source>at the provider</source>
        <translation>beim Anbieter</translation>
    </message>
    <message>
        <source>deleted at the provider</source>
        <translation>beim Anbieter gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>will be deleted in %n day(s)</source>
        <translation>
            <numerusform>wird in einem Tag gelöscht</numerusform>
            <numerusform>wird in %n Tagen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 von %2 am %3</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Invoices and call records</source>
        <translation>Rechnungen und EVN</translation>
    </message>
    <message>
        <source>Contract documents</source>
        <translation>Vertragsunterlagen</translation>
    </message>
    <message>
        <source>Asking the provider …</source>
        <translation>Der Anbieter wird gefragt …</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>The provider has none for you, or none that your role may see.</source>
        <translation>Der Anbieter hat keine für Sie, oder keine, die Ihre Rolle sehen darf.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import invoices and call records</source>
        <translation>Rechnungen und Verbindungen importieren</translation>
    </message>
    <message>
        <source>Invoices and call records (*.pdf *.xml *.csv *.txt *.zip *.eml);;All files (*)</source>
        <translation>Rechnungen und Verbindungen (*.pdf *.xml *.csv *.txt *.zip *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop invoices and call records of any provider here: PDF, XML, CSV, ZIP and e-mails.</source>
        <translation>Legen Sie hier Rechnungen und Einzelverbindungsnachweise beliebiger Anbieter ab: PDF, XML, CSV, ZIP und E-Mails.</translation>
    </message>
</context>
<context>
    <name>EInvoiceText</name>
    <message>
        <source>amount of the line</source>
        <translation>Betrag der Position</translation>
    </message>
    <message>
        <source>sum of the lines</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>allowances</source>
        <translation>Abschläge</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>amount due</source>
        <translation>Zahlbetrag</translation>
    </message>
    <message>
        <source>VAT of a rate</source>
        <translation>USt. eines Satzes</translation>
    </message>
    <message>
        <source>%1 (%2): %3 stated, %4 computed</source>
        <translation>%1 (%2): %3 angegeben, %4 errechnet</translation>
    </message>
    <message>
        <source>The PDF is damaged; the e-invoice in it could still be read.</source>
        <translation>Das PDF ist beschädigt; die E-Rechnung darin war noch lesbar.</translation>
    </message>
    <message>
        <source>Without lines (MINIMUM or BASIC WL): no invoice for the tax office.</source>
        <translation>Ohne Positionen (MINIMUM oder BASIC WL): keine Rechnung im Sinne des Umsatzsteuerrechts.</translation>
    </message>
    <message>
        <source>No number: %1</source>
        <translation>Keine Zahl: %1</translation>
    </message>
    <message>
        <source>All amounts add up.</source>
        <translation>Alle Beträge gehen auf.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Käuferreferenz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n lines are shown here.</source>
        <translation>
            <numerusform>Hier steht nur die erste Position.</numerusform>
            <numerusform>Hier stehen nur die ersten %n Positionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Abschlag</translation>
    </message>
    <message>
        <source>VAT %1 of %2</source>
        <translation>USt. %1 auf %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Services of others</source>
        <translation>Leistungen Dritter</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Zahlbetrag</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Debited from</source>
        <translation>Abgebucht von</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>The pages are pictures: please compare the total yourself.</source>
        <translation>Die Seiten sind Bilder: Bitte vergleichen Sie den Gesamtbetrag selbst.</translation>
    </message>
    <message>
        <source>The printed page does not show the total of the e-invoice, %1.</source>
        <translation>Auf der gedruckten Seite steht nicht der Gesamtbetrag der E-Rechnung, %1.</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>netto %1</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>USt. %1</translation>
    </message>
    <message>
        <source>Not found on the printed page: %1.</source>
        <translation>Auf der gedruckten Seite nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>Std.</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>Min.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The portal did not understand this request.</source>
        <translation>Das Portal hat diese Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Please update Fernamt.</source>
        <translation>Bitte aktualisieren Sie Fernamt.</translation>
    </message>
    <message>
        <source>The portal does not know this selection.</source>
        <translation>Das Portal kennt diese Auswahl nicht.</translation>
    </message>
    <message>
        <source>The portal does not accept this kind of data.</source>
        <translation>Das Portal nimmt diese Art von Daten nicht an.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Please sign in again; what you have already stays readable.</source>
        <translation>Bitte melden Sie sich neu an; was Sie schon haben, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The session is locked after 30 minutes without activity.</source>
        <translation>Die Sitzung ist nach 30 Minuten ohne Tätigkeit gesperrt.</translation>
    </message>
    <message>
        <source>Enter your password to go on.</source>
        <translation>Geben Sie Ihr Kennwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>Your Administrator Kundenportal can change roles.</source>
        <translation>Ihr Administrator Kundenportal kann Rollen ändern.</translation>
    </message>
    <message>
        <source>This is no longer at the portal.</source>
        <translation>Dies ist nicht mehr im Portal.</translation>
    </message>
    <message>
        <source>The portal does not offer this.</source>
        <translation>Das Portal bietet dies nicht an.</translation>
    </message>
    <message>
        <source>The portal refused the change.</source>
        <translation>Das Portal hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>Jemand anderes hat dies inzwischen geändert.</translation>
    </message>
    <message>
        <source>The newest state has been loaded.</source>
        <translation>Der neueste Stand wurde geladen.</translation>
    </message>
    <message>
        <source>This is larger than the portal accepts.</source>
        <translation>Dies ist größer, als das Portal annimmt.</translation>
    </message>
    <message>
        <source>The portal did not accept this request.</source>
        <translation>Das Portal hat diese Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The connection was too slow for the portal.</source>
        <translation>Die Verbindung war dem Portal zu langsam.</translation>
    </message>
    <message>
        <source>The document has changed at the portal.</source>
        <translation>Das Dokument hat sich im Portal geändert.</translation>
    </message>
    <message>
        <source>It is fetched again from the start.</source>
        <translation>Es wird von vorn abgerufen.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The portal is busy.</source>
        <translation>Das Portal ist ausgelastet.</translation>
    </message>
    <message>
        <source>This sign-in took too long.</source>
        <translation>Diese Anmeldung hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Please start again with your user name.</source>
        <translation>Bitte beginnen Sie neu mit Ihrer Nutzerkennung.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Nutzerkennung oder Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>Passwords tell capital and small letters apart.</source>
        <translation>Bei Kennwörtern zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Diese PIN ist falsch.</translation>
    </message>
    <message>
        <source>Compare its number with the one in the SMS.</source>
        <translation>Vergleichen Sie die Nummer mit der in der SMS.</translation>
    </message>
    <message>
        <source>This PIN is older than 30 minutes.</source>
        <translation>Diese PIN ist älter als 30 Minuten.</translation>
    </message>
    <message>
        <source>Please have a new one sent.</source>
        <translation>Bitte lassen Sie sich eine neue senden.</translation>
    </message>
    <message>
        <source>Five wrong PINs: this sign-in has ended.</source>
        <translation>Fünf falsche PINs: Diese Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>No more PINs can be sent for now: at most 3 an hour and 10 a day.</source>
        <translation>Zurzeit können keine weiteren PINs gesendet werden: höchstens 3 je Stunde und 10 am Tag.</translation>
    </message>
    <message>
        <source>An earlier PIN stays valid for 30 minutes.</source>
        <translation>Eine frühere PIN bleibt 30 Minuten gültig.</translation>
    </message>
    <message>
        <source>A PIN is already on its way.</source>
        <translation>Eine PIN ist bereits unterwegs.</translation>
    </message>
    <message>
        <source>Another one can be sent after 60 seconds.</source>
        <translation>Nach 60 Sekunden kann eine weitere gesendet werden.</translation>
    </message>
    <message>
        <source>This needs a PIN.</source>
        <translation>Dies erfordert eine PIN.</translation>
    </message>
    <message>
        <source>This user is locked.</source>
        <translation>Dieser Benutzer ist gesperrt.</translation>
    </message>
    <message>
        <source>Your Administrator Kundenportal can unlock it.</source>
        <translation>Ihr Administrator Kundenportal kann ihn entsperren.</translation>
    </message>
    <message>
        <source>Too many failed attempts: this user needs a new password.</source>
        <translation>Zu viele Fehlversuche: Dieser Benutzer braucht ein neues Kennwort.</translation>
    </message>
    <message>
        <source>Have a one-time link sent to your stored e-mail address.</source>
        <translation>Lassen Sie sich einen Einmal-Link an Ihre hinterlegte E-Mail-Adresse senden.</translation>
    </message>
    <message>
        <source>No mobile number is stored for this user, so no PIN can be sent.</source>
        <translation>Für diesen Benutzer ist keine Mobilfunknummer hinterlegt, daher kann keine PIN gesendet werden.</translation>
    </message>
    <message>
        <source>Your Administrator Kundenportal can enter one.</source>
        <translation>Ihr Administrator Kundenportal kann eine eintragen.</translation>
    </message>
    <message>
        <source>This link is not valid.</source>
        <translation>Dieser Link ist nicht gültig.</translation>
    </message>
    <message>
        <source>Have a new one sent with »Forgot password«.</source>
        <translation>Lassen Sie sich mit »Kennwort vergessen« einen neuen senden.</translation>
    </message>
    <message>
        <source>This link is older than 24 hours.</source>
        <translation>Dieser Link ist älter als 24 Stunden.</translation>
    </message>
    <message>
        <source>This link has already been used.</source>
        <translation>Dieser Link wurde bereits benutzt.</translation>
    </message>
    <message>
        <source>This user name is not allowed.</source>
        <translation>Diese Nutzerkennung ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>3 to 80 letters, digits and some special characters, no spaces.</source>
        <translation>3 bis 80 Buchstaben, Ziffern und einige Sonderzeichen, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This password is not allowed.</source>
        <translation>Dieses Kennwort ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>8 to 40 letters, digits, spaces and some special characters.</source>
        <translation>8 bis 40 Buchstaben, Ziffern, Leerzeichen und einige Sonderzeichen.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Diese Nutzerkennung ist vergeben.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>Your view was too old; everything is loaded afresh.</source>
        <translation>Ihre Ansicht war zu alt; alles wird neu geladen.</translation>
    </message>
    <message>
        <source>The portal has a fault.</source>
        <translation>Das Portal hat eine Störung.</translation>
    </message>
    <message>
        <source>Try again later, or name the request id to support.</source>
        <translation>Versuchen Sie es später erneut, oder nennen Sie dem Support die Anfragenummer.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No connection to the portal.</source>
        <translation>Keine Verbindung zum Portal.</translation>
    </message>
    <message>
        <source>What you have stays readable.</source>
        <translation>Was Sie haben, bleibt lesbar.</translation>
    </message>
    <message>
        <source>The portal&apos;s address was not found.</source>
        <translation>Die Adresse des Portals wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Das Portal hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not trusted; nothing was sent.</source>
        <translation>Dem Zertifikat des Portals wird nicht vertraut; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If your company has a certificate authority of its own, name its file in the settings.</source>
        <translation>Hat Ihre Firma eine eigene Zertifizierungsstelle, nennen Sie deren Datei in den Einstellungen.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate has expired; nothing was sent.</source>
        <translation>Das Zertifikat des Portals ist abgelaufen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host; nothing was sent.</source>
        <translation>Das Zertifikat gehört zu einem anderen Rechner; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The portal&apos;s address must begin with https.</source>
        <translation>Die Adresse des Portals muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The portal sent Fernamt to another address; that was not followed.</source>
        <translation>Das Portal hat Fernamt an eine andere Adresse verwiesen; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Something else answered in the portal&apos;s place.</source>
        <translation>Etwas anderes hat anstelle des Portals geantwortet.</translation>
    </message>
    <message>
        <source>Perhaps this network wants a sign-in in the browser first.</source>
        <translation>Vielleicht verlangt dieses Netzwerk zuerst eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer was not understood.</source>
        <translation>Die Antwort des Portals war nicht verständlich.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>Die Verbindung brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>The part that came is kept; the rest follows.</source>
        <translation>Der empfangene Teil wird behalten; der Rest folgt.</translation>
    </message>
    <message>
        <source>The document arrived damaged and was not archived.</source>
        <translation>Das Dokument kam beschädigt an und wurde nicht archiviert.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost or half written.</source>
        <translation>Der Datenträger ist voll; nichts ging verloren oder wurde halb geschrieben.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The local data could not be read or written.</source>
        <translation>Die lokalen Daten konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The local data is in use by another program.</source>
        <translation>Die lokalen Daten werden gerade von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The local cache was damaged and has been set aside; it is being rebuilt.</source>
        <translation>Der lokale Zwischenspeicher war beschädigt und wurde beiseitegelegt; er wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The local data was written by a newer Fernamt.</source>
        <translation>Die lokalen Daten hat ein neueres Fernamt geschrieben.</translation>
    </message>
    <message>
        <source>Please update this one.</source>
        <translation>Bitte aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The data folder lies on a network share, where databases are not safe.</source>
        <translation>Der Datenordner liegt auf einem Netzlaufwerk, wo Datenbanken nicht sicher sind.</translation>
    </message>
    <message>
        <source>Choose a local folder.</source>
        <translation>Wählen Sie einen lokalen Ordner.</translation>
    </message>
    <message>
        <source>Another Fernamt is fetching at the moment.</source>
        <translation>Ein anderes Fernamt ruft gerade ab.</translation>
    </message>
    <message>
        <source>Please wait until it has finished.</source>
        <translation>Bitte warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>No keychain works on this computer: nothing is remembered.</source>
        <translation>Auf diesem Computer arbeitet kein Schlüsselbund: Es wird nichts gemerkt.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>This document has not been fetched yet.</source>
        <translation>Dieses Dokument wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation>Rufen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>This document was removed by the retention rule.</source>
        <translation>Dieses Dokument wurde gemäß der Aufbewahrungsregel entfernt.</translation>
    </message>
    <message>
        <source>An amount in this document could not be read.</source>
        <translation>Ein Betrag in diesem Dokument war nicht lesbar.</translation>
    </message>
    <message>
        <source>The archive differs from its journal.</source>
        <translation>Das Archiv weicht von seinem Journal ab.</translation>
    </message>
    <message>
        <source>Run the check and look at the named files.</source>
        <translation>Starten Sie die Prüfung und sehen Sie sich die genannten Dateien an.</translation>
    </message>
    <message>
        <source>The portal did not accept this.</source>
        <translation>Das Portal hat dies nicht angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>Bitte versuchen Sie es in einer Sekunde erneut.</numerusform>
            <numerusform>Bitte versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation>Kennwort vergessen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>The password comes before the PIN.</source>
        <translation>Das Kennwort kommt vor der PIN.</translation>
    </message>
    <message>
        <source>The portal closed the connection.</source>
        <translation>Das Portal hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The portal fell silent in the middle of its answer.</source>
        <translation>Das Portal ist mitten in seiner Antwort verstummt.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>Enter both in the settings.</source>
        <translation>Tragen Sie beides in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The proxy does not work.</source>
        <translation>Der Proxy funktioniert nicht.</translation>
    </message>
    <message>
        <source>Check it in the settings.</source>
        <translation>Prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>No secure connection to the portal could be made; nothing was sent.</source>
        <translation>Es kam keine sichere Verbindung zum Portal zustande; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The encryption that the portal offers is too weak; nothing was sent.</source>
        <translation>Die Verschlüsselung des Portals ist zu schwach; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not valid yet; nothing was sent.</source>
        <translation>Das Zertifikat des Portals ist noch nicht gültig; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate has been revoked; nothing was sent.</source>
        <translation>Das Zertifikat des Portals wurde widerrufen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>Die Datei mit der Zertifizierungsstelle lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Name another file in the settings.</source>
        <translation>Nennen Sie in den Einstellungen eine andere Datei.</translation>
    </message>
    <message>
        <source>This is not the address of a portal.</source>
        <translation>Das ist nicht die Adresse eines Portals.</translation>
    </message>
    <message>
        <source>It looks like https://portal.example.</source>
        <translation>Sie sieht aus wie https://portal.example.</translation>
    </message>
    <message>
        <source>No portal has been named yet.</source>
        <translation>Es ist noch kein Portal angegeben.</translation>
    </message>
    <message>
        <source>Enter its address.</source>
        <translation>Geben Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>A profile cannot have this name.</source>
        <translation>So kann ein Profil nicht heißen.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _ are allowed, at most 40.</source>
        <translation>Erlaubt sind Kleinbuchstaben, Ziffern, - und _, höchstens 40.</translation>
    </message>
    <message>
        <source>What answers at this address is not the portal.</source>
        <translation>Unter dieser Adresse antwortet nicht das Portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer is larger than Fernamt accepts.</source>
        <translation>Die Antwort des Portals ist größer, als Fernamt annimmt.</translation>
    </message>
    <message>
        <source>The portal gives no usable checksum for this document; it was not archived.</source>
        <translation>Das Portal nennt für dieses Dokument keine brauchbare Prüfsumme; es wurde nicht archiviert.</translation>
    </message>
    <message>
        <source>The device grant has ended or was revoked.</source>
        <translation>Die Gerätefreigabe ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Please sign in and create a new one.</source>
        <translation>Bitte melden Sie sich an und legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>Fernamt has no permission for a file or folder.</source>
        <translation>Fernamt fehlt die Berechtigung für eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation>Eine Datei oder ein Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A link stands where a file or folder was expected; nothing was written through it.</source>
        <translation>Wo eine Datei oder ein Ordner erwartet wurde, steht eine Verknüpfung; es wurde nichts hindurchgeschrieben.</translation>
    </message>
    <message>
        <source>The path is too long for this system.</source>
        <translation>Der Pfad ist für dieses System zu lang.</translation>
    </message>
    <message>
        <source>A file of this name is already there and was not touched.</source>
        <translation>Eine Datei dieses Namens ist schon da und wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>A file is larger than Fernamt reads.</source>
        <translation>Eine Datei ist größer, als Fernamt liest.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Ein anderes Programm hält die Datei fest.</translation>
    </message>
    <message>
        <source>The folder of the archive needs its full path.</source>
        <translation>Der Ordner des Archivs braucht seinen vollständigen Pfad.</translation>
    </message>
    <message>
        <source>The new folder lies inside the archive itself.</source>
        <translation>Der neue Ordner liegt im Archiv selbst.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>The local data has not been opened.</source>
        <translation>Die lokalen Daten sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Please start Fernamt again.</source>
        <translation>Bitte starten Sie Fernamt neu.</translation>
    </message>
    <message>
        <source>The local data cannot be written to.</source>
        <translation>Die lokalen Daten sind schreibgeschützt.</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation>Prüfen Sie die Berechtigungen des Datenordners.</translation>
    </message>
    <message>
        <source>The local data is damaged.</source>
        <translation>Die lokalen Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Your archived files are not touched.</source>
        <translation>Ihre archivierten Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>The local data is not from Fernamt.</source>
        <translation>Die lokalen Daten stammen nicht von Fernamt.</translation>
    </message>
    <message>
        <source>Please start Fernamt with another data folder.</source>
        <translation>Bitte starten Sie Fernamt mit einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>Fernamt&apos;s entry in the keychain was changed by something else.</source>
        <translation>Der Eintrag von Fernamt im Schlüsselbund wurde von etwas anderem geändert.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The keychain has no room for this entry.</source>
        <translation>Der Schlüsselbund hat keinen Platz für diesen Eintrag.</translation>
    </message>
    <message>
        <source>This document carries no e-invoice.</source>
        <translation>Dieses Dokument enthält keine E-Rechnung.</translation>
    </message>
    <message>
        <source>This document carries more than one e-invoice.</source>
        <translation>Dieses Dokument enthält mehr als eine E-Rechnung.</translation>
    </message>
    <message>
        <source>The e-invoice in this document could not be read.</source>
        <translation>Die E-Rechnung in diesem Dokument ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>Dieses PDF ist beschädigt.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Dieses PDF ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The helper that reads e-invoices did not answer.</source>
        <translation>Das Hilfsprogramm, das E-Rechnungen liest, hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The archive has no list of checksums here.</source>
        <translation>Dem Archiv fehlt hier die Liste der Prüfsummen.</translation>
    </message>
    <message>
        <source>The list of checksums in the archive is damaged.</source>
        <translation>Die Liste der Prüfsummen im Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>The template for file names is wrong.</source>
        <translation>Die Vorlage für Dateinamen ist falsch.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The template for file names has a placeholder that Fernamt does not know.</source>
        <translation>Die Vorlage für Dateinamen enthält einen Platzhalter, den Fernamt nicht kennt.</translation>
    </message>
    <message>
        <source>The demo needs the program fernamt-portal beside this one.</source>
        <translation>Die Vorführung braucht das Programm fernamt-portal neben diesem.</translation>
    </message>
    <message>
        <source>The portal of the demo did not start.</source>
        <translation>Das Portal der Vorführung ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The portal did not understand this order.</source>
        <translation>Die Bestellung wurde vom Portal nicht verstanden.</translation>
    </message>
    <message>
        <source>This order was sent before with other contents.</source>
        <translation>Dieser Auftrag wurde schon mit anderem Inhalt gesendet.</translation>
    </message>
    <message>
        <source>Nothing was ordered a second time. Look at the orders and begin a new draft.</source>
        <translation>Es wurde nichts ein zweites Mal beauftragt. Sehen Sie unter Aufträge nach und beginnen Sie einen neuen Entwurf.</translation>
    </message>
    <message>
        <source>This order was given up before it reached the portal.</source>
        <translation>Dieser Auftrag wurde aufgegeben, bevor er das Portal erreichte.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Begin a new draft.</source>
        <translation>Es wurde nichts beauftragt. Beginnen Sie einen neuen Entwurf.</translation>
    </message>
    <message>
        <source>This order has already reached the portal.</source>
        <translation>Dieser Auftrag hat das Portal bereits erreicht.</translation>
    </message>
    <message>
        <source>It stands among the orders.</source>
        <translation>Er steht unter Aufträge.</translation>
    </message>
    <message>
        <source>This order is just being sent.</source>
        <translation>Dieser Auftrag wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It is sent once; wait for the answer.</source>
        <translation>Er wird einmal gesendet; warten Sie die Antwort ab.</translation>
    </message>
    <message>
        <source>This Kundenkennwort is wrong.</source>
        <translation>Dieses Kundenkennwort ist falsch.</translation>
    </message>
    <message>
        <source>Nothing was ordered. It is not your own password; the start page shows it.</source>
        <translation>Es wurde nichts beauftragt. Es ist nicht Ihr persönliches Kennwort; die Startseite zeigt es an.</translation>
    </message>
    <message>
        <source>Five wrong Kundenkennwörter: orders pause for 15 minutes.</source>
        <translation>Fünf falsche Kundenkennwörter: 15 Minuten Pause für Bestellungen.</translation>
    </message>
    <message>
        <source>Nothing was ordered; the draft is kept.</source>
        <translation>Es wurde nichts beauftragt; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The price list has changed in the meantime.</source>
        <translation>Die Preisliste hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Look at the new prices and order again.</source>
        <translation>Es wurde nichts beauftragt. Sehen Sie sich die neuen Preise an und beauftragen Sie erneut.</translation>
    </message>
    <message>
        <source>This contract cannot be changed in its present state.</source>
        <translation>Dieser Vertrag kann in seinem jetzigen Status nicht geändert werden.</translation>
    </message>
    <message>
        <source>The contract page says why.</source>
        <translation>Die Vertragsseite nennt den Grund.</translation>
    </message>
    <message>
        <source>A contract in provisioning takes additions only.</source>
        <translation>Ein Vertrag in Bereitstellung nimmt nur Ergänzungen an.</translation>
    </message>
    <message>
        <source>Take back what is removed or reduced.</source>
        <translation>Nehmen Sie zurück, was entfernt oder verringert wird.</translation>
    </message>
    <message>
        <source>A notice has not been confirmed.</source>
        <translation>Ein Hinweis wurde noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Tick it in the summary.</source>
        <translation>Setzen Sie das Häkchen in der Zusammenfassung.</translation>
    </message>
    <message>
        <source>The last number of a contract cannot be removed.</source>
        <translation>Der letzte Anschluss eines Vertrags kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Keep one block or single number.</source>
        <translation>Behalten Sie einen Rufnummernblock oder eine Einzelrufnummer.</translation>
    </message>
    <message>
        <source>This can be reduced only after its term.</source>
        <translation>Eine Reduzierung ist erst nach Ablauf der Laufzeit möglich.</translation>
    </message>
    <message>
        <source>The summary names the first possible day.</source>
        <translation>Die Zusammenfassung nennt den frühesten Tag.</translation>
    </message>
    <message>
        <source>This quantity is not possible.</source>
        <translation>Diese Anzahl ist nicht möglich.</translation>
    </message>
    <message>
        <source>The quantity is the wanted total.</source>
        <translation>Die Anzahl ist die gewünschte Gesamtzahl.</translation>
    </message>
    <message>
        <source>This option cannot be booked here.</source>
        <translation>Diese Option kann hier nicht gebucht werden.</translation>
    </message>
    <message>
        <source>The hotline takes the order.</source>
        <translation>Die Hotline nimmt die Bestellung an.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Change an option or a number first.</source>
        <translation>Ändern Sie zuerst eine Option oder eine Rufnummer.</translation>
    </message>
    <message>
        <source>A document is missing for these numbers.</source>
        <translation>Zu diesen Rufnummern fehlt ein Dokument.</translation>
    </message>
    <message>
        <source>Add the proof of address or the signed porting form.</source>
        <translation>Fügen Sie den Adressnachweis oder das unterschriebene Anbieterwechselformular hinzu.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Diese Datei kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>PDF, JPG or PNG with at least one page, at most 10 MB.</source>
        <translation>PDF, JPG oder PNG mit mindestens einer Seite, höchstens 10 MB.</translation>
    </message>
    <message>
        <source>Numbers cannot be added to this product.</source>
        <translation>Diesem Produkt können keine Rufnummern hinzugefügt werden.</translation>
    </message>
    <message>
        <source>They can be added to SIP-Trunk and Centrex.</source>
        <translation>Das ist bei SIP-Trunk und Centrex möglich.</translation>
    </message>
    <message>
        <source>One to ten single numbers can be added at a time.</source>
        <translation>Je Ergänzung sind ein bis zehn Einzelrufnummern möglich.</translation>
    </message>
    <message>
        <source>Add another row for more.</source>
        <translation>Fügen Sie für weitere eine zweite Zeile hinzu.</translation>
    </message>
    <message>
        <source>This number does not belong to the contract.</source>
        <translation>Diese Rufnummer gehört nicht zum Vertrag.</translation>
    </message>
    <message>
        <source>CLIP no screening is not booked for this contract.</source>
        <translation>CLIP no screening ist für diesen Vertrag nicht gebucht.</translation>
    </message>
    <message>
        <source>Book it under Optionen first.</source>
        <translation>Buchen Sie es zuerst unter Optionen.</translation>
    </message>
    <message>
        <source>This number is being ported and can never be a CLIP number.</source>
        <translation>Diese Rufnummer wird portiert und kann niemals CLIP-Nummer sein.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Wählen Sie eine andere Rufnummer.</translation>
    </message>
    <message>
        <source>This number cannot be shown to the called side.</source>
        <translation>Diese Rufnummer kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Geographic numbers and service numbers such as 0800 are possible.</source>
        <translation>Möglich sind geografische Rufnummern und Servicerufnummern wie 0800.</translation>
    </message>
    <message>
        <source>Confirm that you may use this number.</source>
        <translation>Bestätigen Sie, dass Sie diese Rufnummer nutzen dürfen.</translation>
    </message>
    <message>
        <source>Misuse of the service is a criminal offence.</source>
        <translation>Missbrauch des Dienstes ist strafbar.</translation>
    </message>
    <message>
        <source>Calls cannot be diverted to this number.</source>
        <translation>Zu dieser Rufnummer kann nicht umgeleitet werden.</translation>
    </message>
    <message>
        <source>Emergency, 116, 0137 and 0900 numbers are not possible.</source>
        <translation>Notrufe sowie 116-, 0137- und 0900-Nummern sind nicht möglich.</translation>
    </message>
    <message>
        <source>This target lies in the same numbers: the call would go round in circles.</source>
        <translation>Dieses Ziel liegt in denselben Rufnummern: Der Anruf liefe im Kreis.</translation>
    </message>
    <message>
        <source>Choose a number outside of them.</source>
        <translation>Wählen Sie eine Rufnummer außerhalb.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Das ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>017717712345, +4917717712345 and 004917717712345 are understood.</source>
        <translation>017717712345, +4917717712345 und 004917717712345 werden erkannt.</translation>
    </message>
    <message>
        <source>This extension does not belong to the numbers of the contract.</source>
        <translation>Diese Nebenstelle gehört nicht zu den Rufnummern des Vertrags.</translation>
    </message>
    <message>
        <source>Enter the extension digits only, for example 11.</source>
        <translation>Geben Sie nur die Ziffern der Nebenstelle ein, zum Beispiel 11.</translation>
    </message>
    <message>
        <source>One or two different IP addresses are needed.</source>
        <translation>Nötig sind eine oder zwei verschiedene IP-Adressen.</translation>
    </message>
    <message>
        <source>A third is not possible.</source>
        <translation>Eine dritte ist nicht möglich.</translation>
    </message>
    <message>
        <source>This contract does not offer this.</source>
        <translation>Dieser Vertrag bietet das nicht.</translation>
    </message>
    <message>
        <source>The options of the contract show what can be booked.</source>
        <translation>Die Optionen des Vertrags zeigen, was gebucht werden kann.</translation>
    </message>
    <message>
        <source>The technical data cannot be read just now.</source>
        <translation>Die technischen Daten sind gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>Everything else works; try again in a moment.</source>
        <translation>Alles andere funktioniert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This number stands in the list twice.</source>
        <translation>Diese Rufnummer steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Change the first row, or remove one of the two.</source>
        <translation>Ändern Sie die erste Zeile, oder entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>It is not known yet whether the order arrived.</source>
        <translation>Ob der Auftrag angekommen ist, steht noch nicht fest.</translation>
    </message>
    <message>
        <source>Fernamt asks the portal as soon as it answers; do not order again.</source>
        <translation>Fernamt fragt das Portal, sobald es antwortet; bestellen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>The index of the archive was damaged and has been set aside.</source>
        <translation>Das Verzeichnis des Archivs war beschädigt und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The next fetch begins it anew from the files; marks have to be set again.</source>
        <translation>Der nächste Abruf legt es aus den Dateien neu an; Vermerke müssen neu gesetzt werden.</translation>
    </message>
    <message>
        <source>This Kundenkennwort is not allowed.</source>
        <translation>Dieses Kundenkennwort ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>4 to 40 letters, digits, spaces and some special characters.</source>
        <translation>4 bis 40 Buchstaben, Ziffern, Leerzeichen und einige Sonderzeichen.</translation>
    </message>
    <message>
        <source>The customer data cannot be saved like this.</source>
        <translation>So lassen sich die Kundendaten nicht speichern.</translation>
    </message>
    <message>
        <source>This ticket is closed.</source>
        <translation>Dieses Ticket ist geschlossen.</translation>
    </message>
    <message>
        <source>Please open a new one.</source>
        <translation>Bitte erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>It is missing what this ticket is about.</source>
        <translation>Es fehlt, worum es in diesem Ticket geht.</translation>
    </message>
    <message>
        <source>Choose a contract or an invoice.</source>
        <translation>Wählen Sie einen Vertrag oder eine Rechnung.</translation>
    </message>
    <message>
        <source>This contract has no one-time express repair.</source>
        <translation>Für diesen Vertrag gibt es keine einmalige Express-Entstörung.</translation>
    </message>
    <message>
        <source>It is for data lines without booked express repair.</source>
        <translation>Sie ist für Datenleitungen ohne gebuchte Expressentstörung.</translation>
    </message>
    <message>
        <source>The page says which field is meant.</source>
        <translation>Die Seite sagt, welches Feld gemeint ist.</translation>
    </message>
    <message>
        <source>This user name belonged to a deleted user.</source>
        <translation>Diese Nutzerkennung gehörte einem gelöschten Benutzer.</translation>
    </message>
    <message>
        <source>It is not given again for 180 days; please choose another one.</source>
        <translation>Sie wird 180 Tage lang nicht wieder vergeben; bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This user name cannot be had.</source>
        <translation>Diese Nutzerkennung ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Please choose another one.</source>
        <translation>Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>An Administrator Kundenportal is not changed here.</source>
        <translation>Ein Administrator Kundenportal wird hier nicht geändert.</translation>
    </message>
    <message>
        <source>Everybody changes the own data in »My profile«.</source>
        <translation>Die eigenen Daten ändert jeder selbst unter »Mein Profil«.</translation>
    </message>
    <message>
        <source>An Administrator Telefonanlage needs cloud.phone.</source>
        <translation>Ein Administrator Telefonanlage setzt cloud.phone voraus.</translation>
    </message>
    <message>
        <source>No contract of yours has it.</source>
        <translation>Keiner Ihrer Verträge enthält es.</translation>
    </message>
    <message>
        <source>The user name was not repeated correctly.</source>
        <translation>Die Nutzerkennung wurde nicht richtig wiederholt.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no text: it looks like an archive, a picture or another kind of file.</source>
        <translation>Die Datei ist kein Text: Sie sieht nach einem Archiv, einem Bild oder einer anderen Art von Datei aus.</translation>
    </message>
    <message>
        <source>The file holds no table: no delimiter parts its lines into the same columns.</source>
        <translation>Die Datei enthält keine Tabelle: Kein Trennzeichen teilt ihre Zeilen in gleiche Spalten.</translation>
    </message>
    <message>
        <source>This profile is in use at the moment.</source>
        <translation>Dieses Profil wird gerade benutzt.</translation>
    </message>
    <message>
        <source>Close its window, or wait until its fetch has ended.</source>
        <translation>Bitte schließen Sie sein Fenster oder warten Sie, bis sein Abruf beendet ist.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more.</source>
        <translation>Diese Änderung lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>It has been changed since; please look at its present state.</source>
        <translation>Seitdem wurde erneut geändert; bitte sehen Sie den jetzigen Stand an.</translation>
    </message>
    <message>
        <source>This code is wrong or was already used.</source>
        <translation>Dieser Code ist falsch oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Wait for the next code of the app, and check the clock of its device.</source>
        <translation>Warten Sie auf den nächsten Code der App, und prüfen Sie die Uhr ihres Geräts.</translation>
    </message>
    <message>
        <source>After ten wrong codes in a row they are refused.</source>
        <translation>Nach zehn falschen Codes in Folge werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>Use a recovery code, or start again with your user name; else your provider can help.</source>
        <translation>Verwenden Sie einen Wiederherstellungscode, oder beginnen Sie neu mit Ihrer Nutzerkennung; sonst hilft Ihr Anbieter.</translation>
    </message>
    <message>
        <source>Your provider does not offer sign-in with an authenticator app.</source>
        <translation>Ihr Anbieter bietet die Anmeldung mit einer Authenticator-App nicht an.</translation>
    </message>
    <message>
        <source>An authenticator app is already set up.</source>
        <translation>Eine Authenticator-App ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>Remove it first to set up another one.</source>
        <translation>Entfernen Sie sie zuerst, um eine andere einzurichten.</translation>
    </message>
    <message>
        <source>No authenticator app is waiting to be set up, or ten minutes have passed.</source>
        <translation>Es wartet keine Authenticator-App auf die Einrichtung, oder zehn Minuten sind vergangen.</translation>
    </message>
    <message>
        <source>Please start again.</source>
        <translation>Bitte beginnen Sie neu.</translation>
    </message>
    <message>
        <source>A quotation mark in this file does not end.</source>
        <translation>Ein Anführungszeichen in dieser Datei endet nicht.</translation>
    </message>
    <message>
        <source>The line is named in parentheses.</source>
        <translation>Die Zeile steht in Klammern.</translation>
    </message>
    <message>
        <source>This file has no rows below its headings.</source>
        <translation>Diese Datei hat unter den Überschriften keine Zeilen.</translation>
    </message>
    <message>
        <source>This file has a column that is unknown or there twice.</source>
        <translation>Diese Datei hat eine Spalte, die unbekannt oder doppelt ist.</translation>
    </message>
    <message>
        <source>An export shows the headings.</source>
        <translation>Ein Export zeigt die Überschriften.</translation>
    </message>
    <message>
        <source>This file lacks a column.</source>
        <translation>In dieser Datei fehlt eine Spalte.</translation>
    </message>
    <message>
        <source>This file has more rows than can be read at once.</source>
        <translation>Diese Datei hat mehr Zeilen, als auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Please divide it.</source>
        <translation>Bitte teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Dieser Name ist nicht möglich.</translation>
    </message>
    <message>
        <source>1 to 80 letters, digits and signs.</source>
        <translation>1 bis 80 Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This group or location is no longer there.</source>
        <translation>Diese Gruppe oder diesen Standort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere Angabe.</translation>
    </message>
    <message>
        <source>This seat is no longer there.</source>
        <translation>Diesen Seat gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This blocking profile is no longer there.</source>
        <translation>Dieses Sperrprofil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This blocking profile is in use and cannot be deleted.</source>
        <translation>Dieses Sperrprofil wird verwendet und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Give the seats, groups and portals that have it another one first.</source>
        <translation>Geben Sie den Seats, Gruppen und Portalen, die es haben, zuerst ein anderes.</translation>
    </message>
    <message>
        <source>This is no beginning of numbers.</source>
        <translation>Das ist kein Anfang von Rufnummern.</translation>
    </message>
    <message>
        <source>Enter it as +49900, or + alone for all numbers.</source>
        <translation>Geben Sie ihn wie +49900 ein, oder nur + für alle Rufnummern.</translation>
    </message>
    <message>
        <source>This product is not offered.</source>
        <translation>Dieses Produkt wird nicht angeboten.</translation>
    </message>
    <message>
        <source>This is no internal number.</source>
        <translation>Das ist keine interne Rufnummer.</translation>
    </message>
    <message>
        <source>It has 2 to 6 digits.</source>
        <translation>Sie hat 2 bis 6 Ziffern.</translation>
    </message>
    <message>
        <source>This internal number is taken.</source>
        <translation>Diese interne Rufnummer ist vergeben.</translation>
    </message>
    <message>
        <source>This internal number is not possible with mobile integration.</source>
        <translation>Diese interne Rufnummer ist mit Mobilfunk-Integration nicht möglich.</translation>
    </message>
    <message>
        <source>Not with two digits, not beginning with 0, and not 911.</source>
        <translation>Nicht zweistellig, nicht mit 0 am Anfang und nicht 911.</translation>
    </message>
    <message>
        <source>The service number is not switched on for this seat.</source>
        <translation>Die Servicenummer ist für diesen Seat nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the tab Leistungspaket first.</source>
        <translation>Schalten Sie sie zuerst im Reiter Leistungspaket ein.</translation>
    </message>
    <message>
        <source>This is no service number of CLIP no screening.</source>
        <translation>Das ist keine Servicenummer von CLIP no screening.</translation>
    </message>
    <message>
        <source>Enter it in the contract under CLIP no screening first.</source>
        <translation>Tragen Sie sie zuerst im Vertrag unter CLIP no screening ein.</translation>
    </message>
    <message>
        <source>This is no assigned geographic number of CLIP no screening.</source>
        <translation>Das ist keine zugeordnete geografische Rufnummer von CLIP no screening.</translation>
    </message>
    <message>
        <source>Assign it in the tab Telefonnummern first.</source>
        <translation>Ordnen Sie sie zuerst im Reiter Telefonnummern zu.</translation>
    </message>
    <message>
        <source>A geographic callback number and the service number exclude each other.</source>
        <translation>Eine geografische Rückrufnummer und die Servicenummer schließen sich aus.</translation>
    </message>
    <message>
        <source>Switch the service number off first, or choose no callback number.</source>
        <translation>Schalten Sie zuerst die Servicenummer aus, oder wählen Sie keine Rückrufnummer.</translation>
    </message>
    <message>
        <source>At most five numbers can ring in parallel.</source>
        <translation>Höchstens fünf Rufnummern können parallel klingeln.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The time until a call is diverted is 5 to 120 seconds.</source>
        <translation>Die Zeit, nach der umgeleitet wird, beträgt 5 bis 120 Sekunden.</translation>
    </message>
    <message>
        <source>This number is for outgoing presentation only; calls cannot be sent to it.</source>
        <translation>Diese Rufnummer wird nur ausgehend angezeigt; zu ihr können keine Anrufe geleitet werden.</translation>
    </message>
    <message>
        <source>A voicemail PIN has 4 to 8 digits.</source>
        <translation>Eine Sprachbox-PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the number.</source>
        <translation>Im jetzigen Status der Rufnummer ist das nicht möglich.</translation>
    </message>
    <message>
        <source>A seat has at most ten numbers.</source>
        <translation>Ein Seat hat höchstens zehn Rufnummern.</translation>
    </message>
    <message>
        <source>Assign the number to another seat.</source>
        <translation>Ordnen Sie die Rufnummer einem anderen Seat zu.</translation>
    </message>
    <message>
        <source>This number is for outgoing presentation only.</source>
        <translation>Diese Rufnummer wird nur ausgehend angezeigt.</translation>
    </message>
    <message>
        <source>It cannot be assigned, routed or switched off.</source>
        <translation>Sie kann nicht zugeordnet, geleitet oder abgeschaltet werden.</translation>
    </message>
    <message>
        <source>The number to take its place must be inactive.</source>
        <translation>Die Rufnummer, die an ihre Stelle tritt, muss inaktiv sein.</translation>
    </message>
    <message>
        <source>Choose an inactive number.</source>
        <translation>Wählen Sie eine inaktive Rufnummer.</translation>
    </message>
    <message>
        <source>The time-table cannot be saved like this.</source>
        <translation>Der Zeitplan kann so nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Each row needs a day, a beginning before its end, and one target.</source>
        <translation>Jede Zeile braucht einen Tag, einen Beginn vor dem Ende und ein Ziel.</translation>
    </message>
    <message>
        <source>This is no active fax number.</source>
        <translation>Das ist keine aktive Faxnummer.</translation>
    </message>
    <message>
        <source>Choose a fax as its use first.</source>
        <translation>Wählen Sie zuerst Fax als Verwendung.</translation>
    </message>
    <message>
        <source>The fax credentials cannot be sent to this seat.</source>
        <translation>Die Zugangsdaten können diesem Seat nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It needs an e-mail address; those of a personal fax number go to its own seat alone.</source>
        <translation>Er braucht eine E-Mail-Adresse; die einer persönlichen Faxnummer gehen nur an ihren eigenen Seat.</translation>
    </message>
    <message>
        <source>What would be deleted has changed in the meantime.</source>
        <translation>Was gelöscht würde, hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was assigned. Look at it again.</source>
        <translation>Es wurde nichts zugeordnet. Bitte sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>The telephone system has closed the access.</source>
        <translation>Die Telefonanlage hat den Zugang geschlossen.</translation>
    </message>
    <message>
        <source>It is opened again with the next change.</source>
        <translation>Er wird mit der nächsten Änderung wieder geöffnet.</translation>
    </message>
    <message>
        <source>The file holds no call that can be read.</source>
        <translation>Die Datei enthält keine lesbare Verbindung.</translation>
    </message>
    <message>
        <source>The file holds more calls or numbers than Fernamt takes.</source>
        <translation>Die Datei enthält mehr Verbindungen oder Rufnummern, als Fernamt aufnimmt.</translation>
    </message>
    <message>
        <source>The calls cannot be summed up by so many columns at once.</source>
        <translation>Nach so vielen Spalten zugleich lassen sich die Verbindungen nicht zusammenfassen.</translation>
    </message>
    <message>
        <source>A file of call records is no longer the one that was imported.</source>
        <translation>Eine Datei mit Verbindungen ist nicht mehr die, die importiert wurde.</translation>
    </message>
    <message>
        <source>Import the original file again.</source>
        <translation>Importieren Sie die ursprüngliche Datei erneut.</translation>
    </message>
    <message>
        <source>The stored calls of a file are damaged.</source>
        <translation>Die gespeicherten Verbindungen einer Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>Fernamt reads the file again; if it is gone, import it once more.</source>
        <translation>Fernamt liest die Datei erneut; ist sie nicht mehr da, importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The stored calls of a file are missing.</source>
        <translation>Die gespeicherten Verbindungen einer Datei fehlen.</translation>
    </message>
    <message>
        <source>The list of imported call records is damaged.</source>
        <translation>Die Liste der importierten Verbindungen ist beschädigt.</translation>
    </message>
    <message>
        <source>Move the folder of the call records away and import the files again.</source>
        <translation>Verschieben Sie den Ordner der Verbindungen und importieren Sie die Dateien erneut.</translation>
    </message>
    <message>
        <source>The call records were written by a newer version of Fernamt.</source>
        <translation>Die Verbindungen wurden von einer neueren Version von Fernamt geschrieben.</translation>
    </message>
    <message>
        <source>Please install the current version.</source>
        <translation>Bitte installieren Sie die aktuelle Version.</translation>
    </message>
    <message>
        <source>An item of the cart is no longer possible.</source>
        <translation>Eine Position des Warenkorbs ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>It is marked. Remove it, or order the others.</source>
        <translation>Sie ist markiert. Entfernen Sie sie, oder bestellen Sie die anderen.</translation>
    </message>
    <message>
        <source>This number is not free.</source>
        <translation>Diese Rufnummer ist nicht frei.</translation>
    </message>
    <message>
        <source>Choose one of the group that nobody has.</source>
        <translation>Wählen Sie eine der Gruppe, die niemand hat.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Diese Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no profile of this name on this computer.</source>
        <translation>Auf diesem Rechner gibt es kein Profil dieses Namens.</translation>
    </message>
    <message>
        <source>A profile of this name is already here and was not touched.</source>
        <translation>Ein Profil dieses Namens ist schon hier und blieb unberührt.</translation>
    </message>
    <message>
        <source>Restore it under another short name.</source>
        <translation>Stellen Sie es unter einem anderen Kurznamen wieder her.</translation>
    </message>
    <message>
        <source>The folder for the archived documents holds something already; it was not touched.</source>
        <translation>Der Ordner für die archivierten Dokumente ist nicht leer; er blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A backup or a restore is running already.</source>
        <translation>Eine Sicherung oder Wiederherstellung läuft bereits.</translation>
    </message>
    <message>
        <source>This file is no backup of a profile.</source>
        <translation>Diese Datei ist keine Sicherung eines Profils.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Fernamt.</source>
        <translation>Diese Sicherung hat ein neueres Fernamt geschrieben.</translation>
    </message>
    <message>
        <source>This backup is damaged: it was cut off, appended to or altered. Nothing was restored.</source>
        <translation>Diese Sicherung ist beschädigt: Sie wurde abgeschnitten, verlängert oder verändert. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>This file would write outside of its folder. Nothing was restored.</source>
        <translation>Diese Datei würde außerhalb ihres Ordners schreiben. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>It was not written by Fernamt; do not trust it.</source>
        <translation>Fernamt hat sie nicht geschrieben; trauen Sie ihr nicht.</translation>
    </message>
    <message>
        <source>A file changed while it was being backed up. Nothing was written.</source>
        <translation>Eine Datei hat sich während der Sicherung geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A file of call records does not tell how it is to be read.</source>
        <translation>Eine Datei mit Verbindungen sagt nicht, wie sie zu lesen ist.</translation>
    </message>
    <message>
        <source>Drop it on the page Calls: Fernamt asks there.</source>
        <translation>Legen Sie sie auf der Seite Verbindungen ab: Dort fragt Fernamt nach.</translation>
    </message>
    <message>
        <source>Another file is being imported.</source>
        <translation>Gerade wird eine andere Datei importiert.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>This password is one of those that are tried first.</source>
        <translation>Dieses Kennwort gehört zu denen, die zuerst ausprobiert werden.</translation>
    </message>
    <message>
        <source>Choose another: a few unrelated words are easy to keep.</source>
        <translation>Wählen Sie ein anderes: Einige Wörter, die nichts miteinander zu tun haben, lassen sich gut merken.</translation>
    </message>
    <message>
        <source>This finding among the calls is there no longer.</source>
        <translation>Diese Auffälligkeit gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The e-invoice in this document is too large to be read.</source>
        <translation>Die E-Rechnung in diesem Dokument ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The e-invoice in this document carries a DOCTYPE and is not read: it could load foreign files.</source>
        <translation>Die E-Rechnung in diesem Dokument enthält einen DOCTYPE und wird nicht gelesen: Sie könnte fremde Dateien laden.</translation>
    </message>
    <message>
        <source>This XML is no e-invoice (CII or UBL).</source>
        <translation>Dieses XML ist keine E-Rechnung (CII oder UBL).</translation>
    </message>
    <message>
        <source>This file is in the archive already.</source>
        <translation>Diese Datei liegt schon im Archiv.</translation>
    </message>
    <message>
        <source>This invoice is in the archive already, in another file.</source>
        <translation>Diese Rechnung liegt schon im Archiv, in einer anderen Datei.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The archive holds another invoice of this sender with the same number.</source>
        <translation>Das Archiv enthält eine andere Rechnung dieses Absenders mit derselben Nummer.</translation>
    </message>
    <message>
        <source>Please ask the sender which one is right; the file stays where it is.</source>
        <translation>Bitte fragen Sie den Absender, welche gilt; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>This file is a program and is not taken.</source>
        <translation>Diese Datei ist ein Programm und wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Öffnen Sie sie nur, wenn Sie wissen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Fernamt does not take this kind of file.</source>
        <translation>Diese Art von Datei übernimmt Fernamt nicht.</translation>
    </message>
    <message>
        <source>It takes PDF, XML, CSV, ZIP and e-mails (EML).</source>
        <translation>Es übernimmt PDF, XML, CSV, ZIP und E-Mails (EML).</translation>
    </message>
    <message>
        <source>Too many archives or e-mails are packed into each other here.</source>
        <translation>Hier sind zu viele Archive oder E-Mails ineinander verpackt.</translation>
    </message>
    <message>
        <source>This file is too large to be taken.</source>
        <translation>Diese Datei ist zu groß, um übernommen zu werden.</translation>
    </message>
    <message>
        <source>This entry of a ZIP file wants to be written elsewhere and is not taken.</source>
        <translation>Dieser Eintrag einer ZIP-Datei will anderswohin geschrieben werden und wird nicht übernommen.</translation>
    </message>
    <message>
        <source>There is no file in it that could be taken.</source>
        <translation>Darin ist keine Datei, die übernommen werden könnte.</translation>
    </message>
    <message>
        <source>What Fernamt had learned of the senders&apos; invoices cannot be read.</source>
        <translation>Was Fernamt über die Rechnungen der Absender gelernt hatte, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Move the named file away; it is begun anew.</source>
        <translation>Verschieben Sie die genannte Datei; sie wird neu begonnen.</translation>
    </message>
    <message>
        <source>This ZIP file is damaged. Nothing of it was taken.</source>
        <translation>Diese ZIP-Datei ist beschädigt. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>This ZIP file unpacks to more than Fernamt takes. Nothing of it was taken.</source>
        <translation>Diese ZIP-Datei wird entpackt größer, als Fernamt übernimmt. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>This entry of a ZIP file is protected by a password.</source>
        <translation>Dieser Eintrag einer ZIP-Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>This e-mail is damaged.</source>
        <translation>Diese E-Mail ist beschädigt.</translation>
    </message>
    <message>
        <source>The Beraternummer must be a number from 1001 to 9999999.</source>
        <translation>Die Beraternummer muss eine Zahl von 1001 bis 9999999 sein.</translation>
    </message>
    <message>
        <source>Your tax adviser knows it.</source>
        <translation>Ihre Steuerberatung kennt sie.</translation>
    </message>
    <message>
        <source>The Mandantennummer must be a number from 1 to 99999.</source>
        <translation>Die Mandantennummer muss eine Zahl von 1 bis 99999 sein.</translation>
    </message>
    <message>
        <source>The fiscal year begins in a month from 1 to 12.</source>
        <translation>Das Wirtschaftsjahr beginnt in einem Monat von 1 bis 12.</translation>
    </message>
    <message>
        <source>Accounts have 4 to 8 digits.</source>
        <translation>Sachkonten haben 4 bis 8 Stellen.</translation>
    </message>
    <message>
        <source>An account has other digits than the length that is set.</source>
        <translation>Ein Konto hat andere Stellen als die eingestellte Länge.</translation>
    </message>
    <message>
        <source>Use digits only, none of them a leading zero.</source>
        <translation>Nur Ziffern, ohne führende Null.</translation>
    </message>
    <message>
        <source>The creditor&apos;s account must be a digit longer than the other accounts.</source>
        <translation>Das Kreditorenkonto muss eine Stelle länger sein als die Sachkonten.</translation>
    </message>
    <message>
        <source>A BU-Schlüssel has at most four digits.</source>
        <translation>Ein BU-Schlüssel hat höchstens vier Ziffern.</translation>
    </message>
    <message>
        <source>The settings for DATEV cannot be read.</source>
        <translation>Die Einstellungen für DATEV sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Set them once more.</source>
        <translation>Stellen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Es gibt nichts zu übergeben.</translation>
    </message>
    <message>
        <source>Choose invoices that are in the archive.</source>
        <translation>Wählen Sie Rechnungen, die im Archiv liegen.</translation>
    </message>
    <message>
        <source>This is more than DATEV takes in one package.</source>
        <translation>Das ist mehr, als DATEV in einem Paket annimmt.</translation>
    </message>
    <message>
        <source>Hand over fewer invoices at once.</source>
        <translation>Übergeben Sie weniger Rechnungen auf einmal.</translation>
    </message>
    <message>
        <source>Some of these invoices were handed over already.</source>
        <translation>Einige dieser Rechnungen sind schon übergeben.</translation>
    </message>
    <message>
        <source>Hand over only the others, or say that it is meant to be done again.</source>
        <translation>Übergeben Sie nur die anderen, oder sagen Sie, dass es noch einmal sein soll.</translation>
    </message>
    <message>
        <source>A file has no name that a package can hold.</source>
        <translation>Eine Datei hat keinen Namen, den ein Paket aufnehmen kann.</translation>
    </message>
    <message>
        <source>The cost centres contradict each other or are incomplete.</source>
        <translation>Die Kostenstellen widersprechen sich oder sind unvollständig.</translation>
    </message>
    <message>
        <source>An invoice in another currency cannot be booked.</source>
        <translation>Eine Rechnung in anderer Währung kann nicht gebucht werden.</translation>
    </message>
    <message>
        <source>Take it out, or hand it over as a folder: the adviser books it at the rate of its day.</source>
        <translation>Nehmen Sie sie heraus, oder übergeben Sie sie als Ordner: Der Steuerberater bucht sie zum Kurs des Tages.</translation>
    </message>
    <message>
        <source>Invoices of different currencies have no sum.</source>
        <translation>Rechnungen in verschiedenen Währungen haben keine Summe.</translation>
    </message>
    <message>
        <source>Split them one currency at a time.</source>
        <translation>Teilen Sie jede Währung für sich auf.</translation>
    </message>
    <message>
        <source>The amounts of this file are in another currency than the euro.</source>
        <translation>Die Beträge dieser Datei sind in einer anderen Währung als dem Euro.</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1 · gross %2</source>
        <translation>netto %1 · brutto %2</translation>
    </message>
    <message>
        <source>Fetching %1 of %2 · %3</source>
        <translation>%1 von %2 wird abgerufen · %3</translation>
    </message>
</context>
<context>
    <name>FetchController</name>
    <message numerus="yes">
        <source>%n document(s) fetched and verified.</source>
        <translation>
            <numerusform>Ein Dokument abgerufen und geprüft.</numerusform>
            <numerusform>%n Dokumente abgerufen und geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents could not be fetched: %3</source>
        <translation>%1 von %2 Dokumenten konnten nicht abgerufen werden: %3</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched stays in the archive.</source>
        <translation>Abgebrochen. Was abgerufen wurde, bleibt im Archiv.</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>ForgotView</name>
    <message>
        <source>Forgotten?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>The user name is usually »customer« followed by your customer number, for example customer9000000. Otherwise your Administrator Kundenportal knows it; if you are that administrator, call %1.

Forgotten password: enter your user name on the page before, then choose »Forgot password«.</source>
        <translation>Die Nutzerkennung ist meist »customer« gefolgt von Ihrer Kundennummer, zum Beispiel customer9000000. Sonst kennt sie Ihr Administrator Kundenportal; sind Sie selbst dieser Administrator, rufen Sie %1 an.

Kennwort vergessen: Geben Sie auf der Seite davor Ihre Nutzerkennung ein, und wählen Sie dann »Kennwort vergessen«.</translation>
    </message>
    <message>
        <source>Your stored e-mail address</source>
        <translation>Ihre hinterlegte E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Send me my user names</source>
        <translation>Nutzerkennungen zusenden</translation>
    </message>
    <message>
        <source>If this address is stored, an e-mail with its user names is on its way.</source>
        <translation>Ist diese Adresse hinterlegt, ist eine E-Mail mit ihren Nutzerkennungen unterwegs.</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
</context>
<context>
    <name>GrantsDialog</name>
    <message>
        <source>Device grants</source>
        <translation>Gerätefreigaben</translation>
    </message>
    <message>
        <source>A device grant lets this computer fetch documents unattended, without a PIN, for 90 days. It allows nothing else and can be revoked at any time.</source>
        <translation>Mit einer Gerätefreigabe ruft dieser Computer 90 Tage lang Dokumente unbeaufsichtigt und ohne PIN ab. Sie erlaubt sonst nichts und kann jederzeit widerrufen werden.</translation>
    </message>
    <message>
        <source>Name of the new grant</source>
        <translation>Name der neuen Freigabe</translation>
    </message>
    <message>
        <source>Create grant</source>
        <translation>Freigabe erstellen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · gültig bis %2</translation>
    </message>
    <message>
        <source> · last used %1</source>
        <translation> · zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>No device grants</source>
        <translation>Keine Gerätefreigaben</translation>
    </message>
    <message>
        <source>The window does not need one; the command line does.</source>
        <translation>Das Fenster braucht keine; die Befehlszeile braucht eine.</translation>
    </message>
    <message>
        <source>Sessions and device grants</source>
        <translation>Sitzungen und Gerätefreigaben</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>A Buchungsstapel (EXTF) with a ZIP of the pictures: first the ZIP by Belegtransfer, then the bookings by Stapelverarbeitung.</source>
        <translation>Ein Buchungsstapel (EXTF) mit einem ZIP der Belege: zuerst das ZIP per Belegtransfer, dann die Buchungen per Stapelverarbeitung.</translation>
    </message>
    <message>
        <source>One ZIP for Belegtransfer that holds bookings and pictures.</source>
        <translation>Ein ZIP für den Belegtransfer mit Buchungen und Belegen.</translation>
    </message>
    <message>
        <source>The originals with speaking names, and a list of them as CSV and workbook.</source>
        <translation>Die Originale mit sprechenden Namen und eine Liste als CSV und Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Invoices and positions as tables with their description (index.xml) for an auditor&apos;s program.</source>
        <translation>Rechnungen und Positionen als Tabellen mit ihrer Beschreibung (index.xml) für ein Prüfprogramm.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over into</source>
        <translation>Übergeben nach</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n document(s)</source>
        <translation>
            <numerusform>%n Beleg übergeben</numerusform>
            <numerusform>%n Belege übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>DATEV: Buchungsstapel with pictures</source>
        <translation>DATEV: Buchungsstapel mit Belegen</translation>
    </message>
    <message>
        <source>DATEV: Belegtransfer with bookings</source>
        <translation>DATEV: Belegtransfer mit Buchungen</translation>
    </message>
    <message>
        <source>Folder with a list</source>
        <translation>Ordner mit Liste</translation>
    </message>
    <message>
        <source>Data for an auditor (GDPdU)</source>
        <translation>Daten für die Prüfung (GDPdU)</translation>
    </message>
    <message>
        <source>Kind of hand-over</source>
        <translation>Art der Übergabe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Hand them over again</source>
        <translation>Noch einmal übergeben</translation>
    </message>
    <message>
        <source>What was written otherwise</source>
        <translation>Was anders geschrieben wurde</translation>
    </message>
    <message>
        <source>%1 was handed over on %2 by %3.</source>
        <translation>%1 wurde am %2 von %3 übergeben.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreibt …</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Es wird geschrieben.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Some were handed over before.</source>
        <translation>Einige sind schon übergeben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) handed over.</source>
        <translation>
            <numerusform>%n Beleg übergeben.</numerusform>
            <numerusform>%n Belege übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as they carry no amounts that can be read: %1.</source>
        <translation>Ausgelassen, da sie keine lesbaren Beträge tragen: %1.</translation>
    </message>
    <message>
        <source>%1: »%2« was written as »%3«</source>
        <translation>%1: »%2« wurde als »%3« geschrieben</translation>
    </message>
    <message>
        <source>With the itemised calls (EVN) of the invoices</source>
        <translation>Mit den Einzelverbindungsnachweisen (EVN) der Rechnungen</translation>
    </message>
</context>
<context>
    <name>HeadButtons</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
</context>
<context>
    <name>ImportAnswerForm</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>What stands on %1? It is remembered for this sender.</source>
        <translation>Was steht auf %1? Es wird für diesen Absender gemerkt.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Die Nummer fehlt.</translation>
    </message>
    <message>
        <source>The date is missing, for instance 02.11.2026.</source>
        <translation>Das Datum fehlt, zum Beispiel 02.11.2026.</translation>
    </message>
    <message>
        <source>An amount is missing, for instance 1.284,60.</source>
        <translation>Ein Betrag fehlt, zum Beispiel 1.284,60.</translation>
    </message>
    <message>
        <source>Net and VAT do not make the gross amount.</source>
        <translation>Netto und USt. ergeben nicht den Bruttobetrag.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>The import was not finished</source>
        <translation>Der Import wurde nicht beendet</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import abgeschlossen</translation>
    </message>
    <message>
        <source>From watched folders</source>
        <translation>Aus überwachten Ordnern</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>entpackt</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>gross amount</source>
        <translation>Bruttobetrag</translation>
    </message>
    <message>
        <source>hours or minutes</source>
        <translation>Stunden oder Minuten</translation>
    </message>
    <message>
        <source>comma or point in amounts</source>
        <translation>Komma oder Punkt in Beträgen</translation>
    </message>
    <message>
        <source>column of the day</source>
        <translation>Spalte des Tages</translation>
    </message>
    <message>
        <source>column of the called number</source>
        <translation>Spalte der gerufenen Nummer</translation>
    </message>
    <message>
        <source>The file does not tell for certain: %1.</source>
        <translation>Die Datei sagt nicht sicher: %1.</translation>
    </message>
    <message>
        <source>In %1: it is not counted into sums.</source>
        <translation>In %1: Sie zählt nicht in Summen.</translation>
    </message>
    <message>
        <source>Its amounts do not add up; see E-invoice.</source>
        <translation>Ihre Beträge gehen nicht auf; siehe E-Rechnung.</translation>
    </message>
    <message>
        <source>The printed page does not show the total of the e-invoice.</source>
        <translation>Auf der gedruckten Seite steht der Gesamtbetrag der E-Rechnung nicht.</translation>
    </message>
    <message>
        <source>The PDF is damaged; the e-invoice in it could still be read.</source>
        <translation>Das PDF ist beschädigt; die E-Rechnung darin war noch lesbar.</translation>
    </message>
    <message>
        <source>Without lines (MINIMUM or BASIC WL): no invoice for the tax office.</source>
        <translation>Ohne Positionen (MINIMUM oder BASIC WL): keine Rechnung im Sinne des Umsatzsteuerrechts.</translation>
    </message>
    <message>
        <source>Its calls were not taken over.</source>
        <translation>Ihre Verbindungen wurden nicht übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archiviert</numerusform>
            <numerusform>%n archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not clear</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>what its columns hold</source>
        <translation>was in ihren Spalten steht</translation>
    </message>
    <message>
        <source>Some of its figures are no numbers; see E-invoice.</source>
        <translation>Einige ihrer Angaben sind keine Zahlen; siehe E-Rechnung.</translation>
    </message>
    <message>
        <source>day or month first in dates</source>
        <translation>Tag oder Monat zuerst im Datum</translation>
    </message>
</context>
<context>
    <name>JoinerPane</name>
    <message>
        <source>Somebody joins</source>
        <translation>Mitarbeiter kommt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What the person does</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Checks and books invoices: Buchhaltung Kunde</source>
        <translation>Prüft und bucht Rechnungen: Buchhaltung Kunde</translation>
    </message>
    <message>
        <source>Looks after the telephone system: Administrator Telefonanlage</source>
        <translation>Betreut die Telefonanlage: Administrator Telefonanlage</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Only makes calls</source>
        <translation>Telefoniert nur</translation>
    </message>
    <message>
        <source>None of your contracts has cloud.phone.</source>
        <translation>Keiner Ihrer Verträge enthält cloud.phone.</translation>
    </message>
    <message>
        <source>Whoever only makes calls needs no account here: the Administrator Telefonanlage creates the extension in the telephone system.</source>
        <translation>Wer nur telefoniert, braucht hier kein Konto: Die Nebenstelle legt der Administrator Telefonanlage in der Telefonanlage an.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilfunknummer</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>A mail with a link for the first password goes to %1; it is valid for 24 hours. Until then the list says »Invited«.</source>
        <translation>An %1 geht eine Mail mit Link für das erste Kennwort; er gilt 24 Stunden. Bis dahin steht in der Liste »Eingeladen«.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message>
        <source>New number block (area code 032)</source>
        <translation>Neuer Rufnummernblock (Vorwahl 032)</translation>
    </message>
    <message>
        <source>New single number (area code 032)</source>
        <translation>Neue Einzelrufnummer (Vorwahl 032)</translation>
    </message>
    <message>
        <source>New number block (local area code)</source>
        <translation>Neuer Rufnummernblock (Ortsvorwahl)</translation>
    </message>
    <message>
        <source>New single number (local area code)</source>
        <translation>Neue Einzelrufnummer (Ortsvorwahl)</translation>
    </message>
    <message>
        <source>New porting of a number block</source>
        <translation>Neue Portierung Rufnummernblock</translation>
    </message>
    <message>
        <source>New porting of a single number</source>
        <translation>Neue Portierung Einzelrufnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Number block %1</source>
        <translation>Rufnummernblock %1</translation>
    </message>
    <message>
        <source>Single number %1</source>
        <translation>Einzelrufnummer %1</translation>
    </message>
    <message>
        <source>In provisioning: options can be added, not reduced or cancelled.</source>
        <translation>In Bereitstellung: Optionen können hinzugefügt, nicht verringert oder gekündigt werden.</translation>
    </message>
    <message>
        <source>The contract is blocked; please call the provider&apos;s accounting.</source>
        <translation>Der Vertrag ist gesperrt; bitte rufen Sie die Buchhaltung des Anbieters an.</translation>
    </message>
    <message>
        <source>The contract has been terminated; it takes no changes any more.</source>
        <translation>Der Vertrag ist gekündigt; es sind keine Änderungen mehr möglich.</translation>
    </message>
    <message>
        <source>Nothing can be booked here; the hotline takes orders.</source>
        <translation>Hier ist nichts buchbar; Bestellungen nimmt die Hotline an.</translation>
    </message>
    <message>
        <source>The address is not verified: a proof of address is needed (PDF, JPG or PNG, at most 10 MB).</source>
        <translation>Die Adresse ist nicht verifiziert: Ein Adressnachweis ist nötig (PDF, JPG oder PNG, höchstens 10 MB).</translation>
    </message>
    <message>
        <source>The signed porting form is needed (PDF, JPG or PNG, at most 10 MB).</source>
        <translation>Das unterschriebene Anbieterwechselformular ist nötig (PDF, JPG oder PNG, höchstens 10 MB).</translation>
    </message>
    <message>
        <source>If the running order of this contract is cancelled, all options booked now vanish with it and may already have caused cost.</source>
        <translation>Wird der laufende Auftrag dieses Vertrags storniert, entfallen alle jetzt gebuchten Optionen und können bereits Kosten verursacht haben.</translation>
    </message>
    <message>
        <source>Numbers that are to be ported to another provider must not be removed here: the right to use them is lost.</source>
        <translation>Rufnummern, die zu einem anderen Anbieter portiert werden sollen, dürfen hier nicht entfernt werden: Das Nutzungsrecht geht verloren.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <translation>gesendet, wartet auf Antwort</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>beauftragt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answer lost, is being clarified</source>
        <translation>Antwort verloren, wird geklärt</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>nicht bestellt</translation>
    </message>
</context>
<context>
    <name>KundenkennwortDialog</name>
    <message>
        <source>Show Kundenkennwort</source>
        <translation>Kundenkennwort anzeigen</translation>
    </message>
    <message>
        <source>The Kundenkennwort identifies you at the hotline and releases orders. It is not your personal portal password, which is asked for here.</source>
        <translation>Mit dem Kundenkennwort weisen Sie sich an der Hotline aus und geben Bestellungen frei. Es ist nicht Ihr persönliches Portal-Kennwort; dieses wird hier abgefragt.</translation>
    </message>
    <message>
        <source>Your portal password</source>
        <translation>Ihr Portal-Kennwort</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LeaverPane</name>
    <message>
        <source>Choose who leaves …</source>
        <translation>Wählen Sie, wer geht …</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Mitarbeiter geht</translation>
    </message>
    <message>
        <source>Step by step: shut the account first, then look after what still names the person.</source>
        <translation>Schritt für Schritt: zuerst das Konto sperren, dann alles ändern, was die Person noch nennt.</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>To do for %1</source>
        <translation>Zu tun für %1</translation>
    </message>
</context>
<context>
    <name>LeaverTasks</name>
    <message>
        <source>Contact person %1</source>
        <translation>Ansprechpartner %1</translation>
    </message>
    <message>
        <source>Name somebody else in the customer data.</source>
        <translation>Nennen Sie in den Kundendaten jemand anderen.</translation>
    </message>
    <message>
        <source>Contract %1 diverts calls here</source>
        <translation>Vertrag %1 leitet Anrufe hierhin um</translation>
    </message>
    <message>
        <source>Change the target of the diversion.</source>
        <translation>Ändern Sie das Ziel der Rufumleitung.</translation>
    </message>
    <message>
        <source>Another Administrator Telefonanlage</source>
        <translation>Ein anderer Administrator Telefonanlage</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Es gibt einen.</translation>
    </message>
    <message>
        <source>Without one nobody looks after cloud.phone.</source>
        <translation>Ohne ihn kümmert sich niemand um cloud.phone.</translation>
    </message>
    <message>
        <source>Lock the account</source>
        <translation>Konto sperren</translation>
    </message>
    <message>
        <source>Nobody can sign in with it any more.</source>
        <translation>Damit kann sich niemand mehr anmelden.</translation>
    </message>
    <message>
        <source>Sessions and device grants end at once.</source>
        <translation>Sitzungen und Gerätefreigaben enden sofort.</translation>
    </message>
    <message>
        <source>Delete the account for good</source>
        <translation>Konto endgültig löschen</translation>
    </message>
    <message>
        <source>When nothing has to be looked up any more; cannot be undone.</source>
        <translation>Wenn nichts mehr nachzusehen ist; lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Set your password</source>
        <translation>Setzen Sie Ihr Kennwort</translation>
    </message>
    <message>
        <source>One-time link</source>
        <translation>Einmal-Link</translation>
    </message>
    <message>
        <source>Paste the link from the e-mail. It is valid for 24 hours and works once.</source>
        <translation>Fügen Sie den Link aus der E-Mail ein. Er gilt 24 Stunden und nur einmal.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Kennwort wiederholen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Kennwort setzen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
</context>
<context>
    <name>LinksButton</name>
    <message>
        <source>More important links</source>
        <translation>Weitere wichtige Links</translation>
    </message>
    <message>
        <source>The browser could not be opened: %1</source>
        <translation>Der Browser ließ sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The portal has named none yet.</source>
        <translation>Das Portal hat noch keine genannt.</translation>
    </message>
</context>
<context>
    <name>ListFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Ask the provider</source>
        <translation>Beim Anbieter nachfragen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Asking the provider …</source>
        <translation>Beim Anbieter wird nachgefragt …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Fernamt</source>
        <translation>Fernamt</translation>
    </message>
    <message>
        <source>Fernamt – %1</source>
        <translation>Fernamt – %1</translation>
    </message>
</context>
<context>
    <name>MonthCostCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Als Balken zeigen</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Shown as soon as invoices are archived.</source>
        <translation>Erscheint, sobald Rechnungen archiviert sind.</translation>
    </message>
    <message>
        <source>%1, net</source>
        <translation>%1, netto</translation>
    </message>
    <message>
        <source>%1 against the month before</source>
        <translation>%1 zum Vormonat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Against the month before</source>
        <translation>Zum Vormonat</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Archive folder</source>
        <translation>Archivordner</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse des Portals</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>Zusätzliche Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host and port</source>
        <translation>Rechner und Port des Proxys</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose archive folder</source>
        <translation>Archivordner wählen</translation>
    </message>
    <message>
        <source>Choose certificate authority</source>
        <translation>Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Folder, names and network are used from the next start on.</source>
        <translation>Ordner, Namen und Netzwerk gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>This is no template: it needs {number} or {date} and may use {year}, {month}, {type}, {contract}, {period}.</source>
        <translation>Das ist keine Vorlage: Sie braucht {number} oder {date} und darf {year}, {month}, {type}, {contract}, {period} verwenden.</translation>
    </message>
    <message>
        <source>Saved; used from the next start on.</source>
        <translation>Gespeichert; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Benutzername am Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Kennwort am Proxy</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>NewKundenkennwortDialog</name>
    <message>
        <source>Change Kundenkennwort</source>
        <translation>Kundenkennwort ändern</translation>
    </message>
    <message>
        <source>The Kundenkennwort identifies you at the hotline and releases orders. The new one counts at once, for all administrators of your company. Do not use your portal password: it is told at the hotline.</source>
        <translation>Mit dem Kundenkennwort weisen Sie sich an der Hotline aus und geben Bestellungen frei. Das neue gilt sofort, für alle Administratoren Ihrer Firma. Nehmen Sie nicht Ihr Portalkennwort: Das Kundenkennwort wird an der Hotline genannt.</translation>
    </message>
    <message>
        <source>New Kundenkennwort</source>
        <translation>Neues Kundenkennwort</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Your portal password</source>
        <translation>Ihr Portalkennwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 to %2 characters, the same ones as in a password.</source>
        <translation>%1 bis %2 Zeichen, dieselben wie in einem Kennwort.</translation>
    </message>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Die beiden Eingaben unterscheiden sich.</translation>
    </message>
    <message>
        <source>Please enter your portal password.</source>
        <translation>Bitte geben Sie Ihr Portalkennwort ein.</translation>
    </message>
    <message>
        <source>The new Kundenkennwort counts at once.</source>
        <translation>Das neue Kundenkennwort gilt ab sofort.</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Reset account password</source>
        <translation>Kontopasswort zurücksetzen</translation>
    </message>
    <message>
        <source>Reset password of the line</source>
        <translation>Passwort des Leitungskontos zurücksetzen</translation>
    </message>
    <message>
        <source>A new password is made for all accounts of this contract. The present one stops working at once: all end devices must then be changed to the new one. Each further reset makes yet another password.</source>
        <translation>Für alle Accounts dieses Vertrags entsteht ein neues Passwort. Das bisherige gilt sofort nicht mehr: Alle Endgeräte müssen danach auf das neue umgestellt werden. Jedes weitere Zurücksetzen erzeugt wieder ein anderes Passwort.</translation>
    </message>
    <message>
        <source>A new password is made for the line account. An ecotel router gets it by itself; any other device must be changed to it, or the line stays without connection.</source>
        <translation>Für das Leitungskonto entsteht ein neues Passwort. Ein ecotel-Router bekommt es automatisch; jedes andere Gerät müssen Sie umstellen, sonst bleibt der Anschluss ohne Verbindung.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The password was reset, but the answer did not arrive, and it is shown only once. Please reset it again.</source>
        <translation>Das Passwort wurde zurückgesetzt, aber die Antwort kam nicht an, und es wird nur einmal gezeigt. Bitte setzen Sie es noch einmal zurück.</translation>
    </message>
    <message>
        <source>The new password for all accounts of %1. It is shown only now and stored nowhere.</source>
        <translation>Das neue Passwort für alle Accounts von %1. Es wird nur jetzt gezeigt und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The new password of the line account of %1. It is shown only now and stored nowhere.</source>
        <translation>Das neue Passwort des Leitungskontos von %1. Es wird nur jetzt gezeigt und nirgends gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Is removed from here and from the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Wird in einer Sekunde hier und aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Wird in %n Sekunden hier und aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password was removed from here. If it is lost, reset it again.</source>
        <translation>Das Passwort wurde hier entfernt. Ist es verloren, setzen Sie es erneut zurück.</translation>
    </message>
</context>
<context>
    <name>NewTicketForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Asking what the ticket can be about …</source>
        <translation>Es wird gefragt, was das Ticket betreffen kann …</translation>
    </message>
    <message>
        <source>Contract or product</source>
        <translation>Vertrag/Produkt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keines von beiden</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>The whole contract</source>
        <translation>Der ganze Vertrag</translation>
    </message>
    <message>
        <source>Choose a contract or an invoice, or the kind »Other request«.</source>
        <translation>Wählen Sie einen Vertrag oder eine Rechnung, oder die Art »Sonstige Anfrage«.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Beschreibung: %1</translation>
    </message>
    <message>
        <source>One-time express repair (chargeable): %1 net</source>
        <translation>Einmalige Express-Entstörung (kostenpflichtig): %1 netto</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Ticket erstellen</translation>
    </message>
    <message>
        <source>New support ticket</source>
        <translation>Neues Support-Ticket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Product or option</source>
        <translation>Produkt oder Option</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>NewsWatch</name>
    <message>
        <source>Please contact the support</source>
        <translation>Bitte beim Support melden</translation>
    </message>
    <message>
        <source>The support has answered</source>
        <translation>Der Support hat geantwortet</translation>
    </message>
    <message>
        <source>News about your support tickets</source>
        <translation>Neues zu Ihren Support-Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>A new invoice is there</source>
        <translation>Eine neue Rechnung ist da</translation>
    </message>
    <message>
        <source>New invoices are there</source>
        <translation>Neue Rechnungen sind da</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberAction</name>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NumberActivationPane</name>
    <message numerus="yes">
        <source>Activate %n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer aktivieren</numerusform>
            <numerusform>%n Rufnummern aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the costs of %1:</source>
        <translation>Kostenübersicht für %1:</translation>
    </message>
    <message>
        <source>%1 net a month</source>
        <translation>%1 netto im Monat</translation>
    </message>
    <message>
        <source>Together %1 net a month, nothing once; from the activation on.</source>
        <translation>Zusammen %1 netto im Monat, einmalig nichts; ab der Aktivierung.</translation>
    </message>
    <message>
        <source>Set use and routing again as they were on %1</source>
        <translation>Verwendung und Leitweg wieder so einstellen wie am %1</translation>
    </message>
    <message>
        <source>Set use and routing again as they were</source>
        <translation>Verwendung und Leitweg wieder wie zuvor einstellen</translation>
    </message>
    <message>
        <source>Kundenkennwort, which releases the order</source>
        <translation>Kundenkennwort, das den Auftrag freigibt</translation>
    </message>
    <message>
        <source>Kundenkennwort</source>
        <translation>Kundenkennwort</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Activate numbers now for a charge</source>
        <translation>Rufnummern jetzt kostenpflichtig aktivieren</translation>
    </message>
    <message>
        <source>Put it into the cart and order it there.</source>
        <translation>Legen Sie es in den Warenkorb und bestellen Sie dort.</translation>
    </message>
    <message>
        <source>Enter the Kundenkennwort, or put it into the cart.</source>
        <translation>Geben Sie das Kundenkennwort ein, oder legen Sie es in den Warenkorb.</translation>
    </message>
    <message>
        <source>It is in the cart; the numbers become active when the cart is ordered.</source>
        <translation>Im Warenkorb; die Rufnummern werden mit der Bestellung des Warenkorbs aktiv.</translation>
    </message>
    <message>
        <source>The numbers are ordered and become active.</source>
        <translation>Die Rufnummern sind bestellt und werden aktiv.</translation>
    </message>
</context>
<context>
    <name>NumberAssignmentPane</name>
    <message>
        <source>Assign %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Choose the seat by internal number or name. Empty: to nobody.</source>
        <translation>Wählen Sie den Seat über Durchwahl oder Name. Leer: niemandem.</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Niemandem zugeordnet.</translation>
    </message>
    <message>
        <source>Present user: %1</source>
        <translation>Bisheriger Nutzer: %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Nutzer</translation>
    </message>
    <message>
        <source>Internal number or name</source>
        <translation>Durchwahl oder Name</translation>
    </message>
    <message>
        <source>Delete the data of the present user, call records (EVN) included</source>
        <translation>Daten des bisherigen Nutzers löschen, einschließlich Verbindungsnachweisen (EVN)</translation>
    </message>
    <message numerus="yes">
        <source>%n call record(s) of %1 are deleted for good. Invoices with their EVN stay untouched.</source>
        <translation>
            <numerusform>%n Verbindungsnachweis von %1 wird endgültig gelöscht. Rechnungen mit ihren EVN bleiben unberührt.</numerusform>
            <numerusform>%n Verbindungsnachweise von %1 werden endgültig gelöscht. Rechnungen mit ihren EVN bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them first</source>
        <translation>Zuerst exportieren</translation>
    </message>
    <message>
        <source>Delete for good and assign</source>
        <translation>Endgültig löschen und zuordnen</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The number is assigned to nobody.</source>
        <translation>Die Rufnummer ist niemandem zugeordnet.</translation>
    </message>
    <message>
        <source>The number is assigned to %1.</source>
        <translation>Die Rufnummer ist %1 zugeordnet.</translation>
    </message>
</context>
<context>
    <name>NumberDeactivation</name>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>%1 of %2 is marked for deactivation. It stays usable and billed until %3; until then the mark can be taken back. After that the presettings of the number (use, routing, assignment) are lost. Fernamt keeps a copy of them on this computer and offers it when the number is activated again.</source>
        <translation>%1 von %2 wird zur Deaktivierung vorgemerkt. Sie bleibt bis zum %3 nutzbar und wird bis dahin berechnet; so lange kann die Vormerkung zurückgenommen werden. Danach gehen die Voreinstellungen der Rufnummer (Verwendung, Leitweg, Zuordnung) verloren. Fernamt bewahrt eine Kopie auf diesem Rechner auf und bietet sie bei einer neuen Aktivierung an.</translation>
    </message>
    <message>
        <source>Deactivate number now</source>
        <translation>Rufnummer jetzt deaktivieren</translation>
    </message>
    <message>
        <source>The number is marked for deactivation.</source>
        <translation>Die Rufnummer ist zur Deaktivierung vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>NumberDetail</name>
    <message>
        <source>The number stays active.</source>
        <translation>Die Rufnummer bleibt aktiv.</translation>
    </message>
    <message>
        <source>else → %1</source>
        <translation>sonst → %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Leitweg</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Monthly net</source>
        <translation>Monatlich netto</translation>
    </message>
    <message>
        <source>Activate …</source>
        <translation>Aktivieren …</translation>
    </message>
    <message>
        <source>Deactivate …</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Take back the mark</source>
        <translation>Vormerkung zurücknehmen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Swap …</source>
        <translation>Austauschen …</translation>
    </message>
    <message>
        <source>Assign to employee …</source>
        <translation>Mitarbeiter zuordnen …</translation>
    </message>
    <message>
        <source>Send fax credentials …</source>
        <translation>Zugangsdaten E-Fax-App versenden …</translation>
    </message>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
</context>
<context>
    <name>NumberEditPane</name>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Anrufe gehen an</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Internal number, name or number; empty: the assigned seat</source>
        <translation>Durchwahl, Name oder Rufnummer; leer: der zugeordnete Seat</translation>
    </message>
    <message>
        <source>Time-table: the first row that holds decides</source>
        <translation>Zeitbedingte Weiterleitung: Die erste zutreffende Zeile entscheidet</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The number is saved.</source>
        <translation>Die Rufnummer ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>NumberFaxPane</name>
    <message>
        <source>Fax credentials of %1</source>
        <translation>E-Fax-Zugangsdaten von %1</translation>
    </message>
    <message>
        <source>This is a personal fax number: the credentials of the E-Fax app go to its own seat alone.</source>
        <translation>Das ist eine persönliche Faxnummer: Die Zugangsdaten der E-Fax-App gehen nur an ihren eigenen Seat.</translation>
    </message>
    <message>
        <source>Choose the seats that get the credentials of the E-Fax app by mail.</source>
        <translation>Wählen Sie die Seats, die die Zugangsdaten der E-Fax-App per Mail erhalten.</translation>
    </message>
    <message>
        <source>Internal number or name</source>
        <translation>Durchwahl oder Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Send credentials to employees</source>
        <translation>Zugangsdaten an Mitarbeiter versenden</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>Wählen Sie zuerst einen Seat.</translation>
    </message>
    <message>
        <source>without address</source>
        <translation>ohne Adresse</translation>
    </message>
    <message numerus="yes">
        <source>The credentials are sent to %n employee(s).</source>
        <translation>
            <numerusform>Die Zugangsdaten gehen an %n Mitarbeiter.</numerusform>
            <numerusform>Die Zugangsdaten gehen an %n Mitarbeiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Choose how numbers are added</source>
        <translation>Auswahl, wie Rufnummern hinzukommen</translation>
    </message>
    <message>
        <source>Location of the numbers</source>
        <translation>Standort der Rufnummern</translation>
    </message>
    <message>
        <source>Size of the block</source>
        <translation>Größe des Blocks</translation>
    </message>
    <message>
        <source>How many single numbers, 1 to 10</source>
        <translation>Anzahl der Einzelrufnummern, 1 bis 10</translation>
    </message>
    <message>
        <source>Number to be ported</source>
        <translation>Zu portierende Rufnummer</translation>
    </message>
    <message>
        <source>Number to be ported, e.g. 0211 555701-0</source>
        <translation>Zu portierende Rufnummer, z. B. 0211 555701-0</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploading …</source>
        <translation>Wird hochgeladen …</translation>
    </message>
    <message>
        <source>Attach file …</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Replace file …</source>
        <translation>Datei ersetzen …</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>Document for these numbers</source>
        <translation>Dokument zu diesen Rufnummern</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Dokumente (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>NumberPlanModel</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommend</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
</context>
<context>
    <name>NumberRows</name>
    <message numerus="yes">
        <source>Time-table, %n row(s)</source>
        <translation>
            <numerusform>Zeitplan, %n Zeile</numerusform>
            <numerusform>Zeitplan, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>To another target</source>
        <translation>An anderes Ziel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Leitweg</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Monthly net</source>
        <translation>Monatlich netto</translation>
    </message>
</context>
<context>
    <name>NumberSwapPane</name>
    <message>
        <source>Swap %1</source>
        <translation>%1 austauschen</translation>
    </message>
    <message>
        <source>Choose the inactive number that takes the place of %1. Count and cost of the numbers stay the same; %1 becomes inactive at once, and its settings are deleted. Fernamt keeps a copy of them on this computer.</source>
        <translation>Wählen Sie die inaktive Rufnummer, die an die Stelle von %1 tritt. Anzahl und Kosten der Rufnummern bleiben gleich; %1 wird sofort inaktiv, ihre Einstellungen werden gelöscht. Fernamt bewahrt eine Kopie auf diesem Rechner auf.</translation>
    </message>
    <message>
        <source>Inactive number</source>
        <translation>Inaktive Rufnummer</translation>
    </message>
    <message>
        <source>Complete the swap of numbers now</source>
        <translation>Rufnummerntausch jetzt abschließen</translation>
    </message>
    <message>
        <source>There is no inactive number to take its place.</source>
        <translation>Es gibt keine inaktive Rufnummer, die an ihre Stelle treten kann.</translation>
    </message>
    <message>
        <source>%1 has taken its place.</source>
        <translation>%1 ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>%1 needs a Weiterleitung auf das IP-Gerät to be reachable: assign it to a seat or set its routing.</source>
        <translation>%1 braucht eine Weiterleitung auf das IP-Gerät, um erreichbar zu sein: Ordnen Sie sie einem Seat zu, oder stellen Sie ihren Leitweg ein.</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Number plan</source>
        <translation>Rufnummernplan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Rufnummern</translation>
    </message>
    <message>
        <source>Numbers are ordered with the contract of the telephone system.</source>
        <translation>Rufnummern werden mit dem Vertrag der Telefonanlage beauftragt.</translation>
    </message>
    <message>
        <source>Number, participant …</source>
        <translation>Rufnummer, Teilnehmer …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Outgoing only</source>
        <translation>Nur ausgehend</translation>
    </message>
</context>
<context>
    <name>NumbersStep</name>
    <message>
        <source>Numbers of the contract</source>
        <translation>Rufnummern des Vertrags</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Numbers can be added to SIP trunks and Centrex only.</source>
        <translation>Rufnummern können nur bei SIP-Trunk und Centrex hinzugefügt werden.</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>porting on %1</source>
        <translation>Portierung am %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>wird hinzugefügt</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Der Entwurf ist gespeichert.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>check and order</source>
        <translation>prüfen und beauftragen</translation>
    </message>
    <message>
        <source>Choose a contract first.</source>
        <translation>Wählen Sie zuerst einen Vertrag.</translation>
    </message>
    <message>
        <source>The order confirmation goes to %1, %2.</source>
        <translation>Die Auftragsbestätigung geht an %1, %2.</translation>
    </message>
    <message>
        <source>Questions? %1 · %2</source>
        <translation>Fragen? %1 · %2</translation>
    </message>
    <message>
        <source>Orders cost money and are sent only while the portal can be reached. The draft is kept.</source>
        <translation>Bestellungen kosten Geld und werden nur gesendet, solange das Portal erreichbar ist. Der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Order %1 has been created.</source>
        <translation>Auftrag %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The contract has changed since this draft was begun: %1. Check the summary before ordering.</source>
        <translation>Der Vertrag hat sich geändert, seit dieser Entwurf begonnen wurde: %1. Prüfen Sie die Zusammenfassung, bevor Sie beauftragen.</translation>
    </message>
</context>
<context>
    <name>OptionsStep</name>
    <message>
        <source>Options of %1</source>
        <translation>Optionen von %1</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>Optionen suchen</translation>
    </message>
    <message>
        <source>Quantities are totals: of 8, enter 11 for three more or 5 for three less. Deselecting cancels an option.</source>
        <translation>Anzahlen sind Gesamtzahlen: Bei 8 geben Sie 11 für drei mehr oder 5 für drei weniger ein. Abwählen kündigt eine Option.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Term / notice</source>
        <translation>Laufzeit / Frist</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 (quantity follows the voice channels)</source>
        <translation>%1 (Anzahl entsprechend Anzahl Sprachkanäle)</translation>
    </message>
    <message>
        <source>The hotline takes orders for this option.</source>
        <translation>Diese Option bestellen Sie über die Hotline.</translation>
    </message>
    <message>
        <source>by hotline only</source>
        <translation>nur über Hotline</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Auftragsart</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>One-time (net)</source>
        <translation>Einmalig (netto)</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Choose an order to see its details here.</source>
        <translation>Wählen Sie einen Auftrag, um hier seine Details zu sehen.</translation>
    </message>
    <message>
        <source>State details</source>
        <translation>Statusdetails</translation>
    </message>
    <message>
        <source>Open order confirmation</source>
        <translation>Auftragsbestätigung öffnen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>There is no confirmation for this order yet.</source>
        <translation>Zu diesem Auftrag gibt es noch keine Bestätigung.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Street, number</source>
        <translation>Straße/Hausnummer</translation>
    </message>
    <message>
        <source>Post code, city</source>
        <translation>PLZ/Ort</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifname</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Unternehmensart</translation>
    </message>
    <message>
        <source>Register, number</source>
        <translation>Register/Registernr.</translation>
    </message>
    <message>
        <source>Price list valid from</source>
        <translation>Gültigkeit der Preisliste</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
    <message>
        <source>Confirmation to</source>
        <translation>Bestätigung an</translation>
    </message>
    <message>
        <source>One-time %1 · contract per month before %2, after %3 (net)</source>
        <translation>Einmalig %1 · Vertrag im Monat bisher %2, danach %3 (netto)</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Offer created</source>
        <translation>Angebot erstellt</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Partly provisioned</source>
        <translation>Partiell bereitgestellt</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Your sales consultant has made you an offer. It is shown here; it is accepted with the consultant, not in this program.</source>
        <translation>Ihr vertrieblicher Berater hat Ihnen ein Angebot erstellt. Es wird hier gezeigt; angenommen wird es bei ihm, nicht in diesem Programm.</translation>
    </message>
    <message>
        <source>You have accepted the offer. The provider checks it; provisioning follows.</source>
        <translation>Sie haben das Angebot angenommen. Der Anbieter prüft es; danach folgt die Bereitstellung.</translation>
    </message>
    <message>
        <source>The provider is setting everything up. Each step stands in the state details.</source>
        <translation>Der Anbieter richtet alles ein. Jeder Schritt steht in den Statusdetails.</translation>
    </message>
    <message>
        <source>A part of the order can be used already, another part is still being set up.</source>
        <translation>Ein Teil des Auftrags ist schon nutzbar, ein anderer wird noch eingerichtet.</translation>
    </message>
    <message>
        <source>Everything is set up and can be used. Billing is still being prepared.</source>
        <translation>Alles ist eingerichtet und nutzbar. Die Abrechnung wird noch vorbereitet.</translation>
    </message>
    <message>
        <source>Everything is done. What was ordered stands under Contracts.</source>
        <translation>Alles ist erledigt. Das Beauftragte steht unter Verträge.</translation>
    </message>
    <message>
        <source>The order was cancelled and is not carried out.</source>
        <translation>Der Auftrag wurde storniert und wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The portal names a state that this program does not know yet.</source>
        <translation>Das Portal nennt einen Status, den dieses Programm noch nicht kennt.</translation>
    </message>
    <message>
        <source>New provision</source>
        <translation>Neubereitstellung</translation>
    </message>
    <message>
        <source>Option change</source>
        <translation>Optionsänderung</translation>
    </message>
    <message>
        <source>Product change</source>
        <translation>Produktwechsel</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>A new contract. Only your sales consultant can create it.</source>
        <translation>Ein neuer Vertrag. Nur Ihr vertrieblicher Berater kann ihn anlegen.</translation>
    </message>
    <message>
        <source>Options of a contract are added, changed or cancelled on the page Options. Less is possible only after the term that binds the option; the contract itself is not affected.</source>
        <translation>Optionen eines Vertrags werden auf der Seite Optionen hinzugebucht, geändert oder gekündigt. Weniger geht erst nach der Laufzeit, die die Option bindet; der Vertrag selbst bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>A contract changes to another product. Only your sales consultant can create it.</source>
        <translation>Ein Vertrag wechselt das Produkt. Nur Ihr vertrieblicher Berater kann den Auftrag anlegen.</translation>
    </message>
    <message>
        <source>A contract ends. Contracts are terminated only in writing to the provider&apos;s support; there is no button for it.</source>
        <translation>Ein Vertrag endet. Verträge werden nur in Schriftform beim Support des Anbieters gekündigt; eine Schaltfläche dafür gibt es nicht.</translation>
    </message>
    <message>
        <source>Order checked</source>
        <translation>Auftrag geprüft</translation>
    </message>
    <message>
        <source>Numbers reserved</source>
        <translation>Rufnummern reserviert</translation>
    </message>
    <message>
        <source>Porting requested</source>
        <translation>Portierung angefragt</translation>
    </message>
    <message>
        <source>Porting confirmed</source>
        <translation>Portierung bestätigt</translation>
    </message>
    <message>
        <source>Hardware shipped</source>
        <translation>Hardware versendet</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Konfiguriert</translation>
    </message>
    <message>
        <source>Option activated</source>
        <translation>Option aktiviert</translation>
    </message>
    <message>
        <source>Numbers removed</source>
        <translation>Rufnummern entfernt</translation>
    </message>
    <message>
        <source>Billing started</source>
        <translation>Abrechnung begonnen</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>Vertrag beendet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Order details of termination %1 of %2</source>
        <translation>Auftragsdetails zur Kündigung %1 vom %2</translation>
    </message>
    <message>
        <source>Order details of new order %1 of %2</source>
        <translation>Auftragsdetails zum Neuauftrag %1 vom %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Reduced (cancelled)</source>
        <translation>Reduziert (gekündigt)</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No NGN orders</source>
        <translation>Keine NGN-Aufträge</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Options are ordered on the page Options; new contracts and changes of product with your sales consultant.</source>
        <translation>Optionen beauftragen Sie auf der Seite Optionen, neue Verträge und Produktwechsel bei Ihrem vertrieblichen Berater.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>All that are running</source>
        <translation>Alle laufenden</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Auftragsart</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Auftragsarten</translation>
    </message>
    <message>
        <source>Number, product, state …</source>
        <translation>Nummer, Produkt, Status …</translation>
    </message>
    <message>
        <source>NGN orders</source>
        <translation>NGN-Aufträge</translation>
    </message>
    <message>
        <source>Orders of former products</source>
        <translation>Aufträge früherer Produkte</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>Demo: what the portal has sent</source>
        <translation>Demo: was das Portal gesendet hat</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; SMS and e-mails land here.</source>
        <translation>Nichts verlässt diesen Computer; SMS und E-Mails landen hier.</translation>
    </message>
    <message>
        <source>SMS to %1</source>
        <translation>SMS an %1</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Brief an %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Newest month (net)</source>
        <translation>Neuester Monat (netto)</translation>
    </message>
    <message>
        <source>Twelve months (net)</source>
        <translation>Zwölf Monate (netto)</translation>
    </message>
    <message>
        <source>Next last day</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>Each customer whose profile was opened on this computer appears here.</source>
        <translation>Hier erscheint jeder Kunde, dessen Profil auf diesem Rechner geöffnet wurde.</translation>
    </message>
    <message>
        <source>Customer, contract …</source>
        <translation>Kunde, Vertrag …</translation>
    </message>
    <message>
        <source>Open this profile</source>
        <translation>Dieses Profil öffnen</translation>
    </message>
    <message>
        <source>Newest month of all shown together: %1, net. From what was stored when each profile was last open.</source>
        <translation>Neuester Monat aller Angezeigten zusammen: %1, netto. Nach dem Stand, als jedes Profil zuletzt geöffnet war.</translation>
    </message>
    <message>
        <source>No profile chosen.</source>
        <translation>Kein Profil gewählt.</translation>
    </message>
    <message>
        <source>This profile is open already.</source>
        <translation>Dieses Profil ist bereits geöffnet.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Contract documents</source>
        <translation>Vertragsunterlagen</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>User administration</source>
        <translation>Benutzerverwaltung</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Support-Tickets</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Calls (EVN)</source>
        <translation>Verbindungen (EVN)</translation>
    </message>
    <message>
        <source>Anywhere portals</source>
        <translation>Anywhere-Portale</translation>
    </message>
    <message>
        <source>Blocking profiles</source>
        <translation>Sperrprofile</translation>
    </message>
    <message>
        <source>System users</source>
        <translation>Anlagenbenutzer</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Kennwort ändern</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Bisheriges Kennwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Neues Kennwort wiederholen</translation>
    </message>
    <message>
        <source>The new password is active at once; your sessions on other computers end.</source>
        <translation>Das neue Kennwort gilt sofort; Ihre Sitzungen an anderen Computern enden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Die beiden neuen Kennwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your new password is active at once.</source>
        <translation>Ihr neues Kennwort gilt ab sofort.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PasswordView</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation>Kennwort vergessen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Another user name</source>
        <translation>Andere Nutzerkennung</translation>
    </message>
</context>
<context>
    <name>PbxAccess</name>
    <message>
        <source>Only an Administrator Telefonanlage changes the telephone system.</source>
        <translation>Nur ein Administrator Telefonanlage ändert die Telefonanlage.</translation>
    </message>
    <message>
        <source>Please sign in first; what is shown here was stored earlier.</source>
        <translation>Bitte melden Sie sich zuerst an; was hier steht, wurde früher gespeichert.</translation>
    </message>
    <message>
        <source>There is no connection to the portal; nothing is sent later by itself.</source>
        <translation>Keine Verbindung zum Portal; nichts wird später von selbst gesendet.</translation>
    </message>
</context>
<context>
    <name>PbxManagement</name>
    <message>
        <source>Contract %1</source>
        <translation>Vertrag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Seat</numerusform>
            <numerusform>%n Seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>cloud.phone Management</source>
        <translation>cloud.phone Management</translation>
    </message>
    <message>
        <source>Opens the provider&apos;s web administration in the browser; the link works once, for a minute.</source>
        <translation>Öffnet die Web-Verwaltung des Anbieters im Browser; der Link gilt einmal und eine Minute lang.</translation>
    </message>
</context>
<context>
    <name>PbxPath</name>
    <message>
        <source>Diversions of cloud.phone are set in the PBX itself:

1  Sign in to the PBX as Administrator
2  Teilnehmer: choose the subscriber
3  Features
4  Weiterleitungen: enter the target, save</source>
        <translation>Umleitungen von cloud.phone richten Sie in der Telefonanlage selbst ein:

1  Als Administrator an der Telefonanlage anmelden
2  Teilnehmer: den Teilnehmer wählen
3  Features
4  Weiterleitungen: Ziel eintragen, speichern</translation>
    </message>
</context>
<context>
    <name>PbxUsersModel</name>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator Kundenportal</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
</context>
<context>
    <name>PbxUsersPage</name>
    <message>
        <source>Users of the telephone system</source>
        <translation>Benutzer der Telefonanlage</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>They sign in to the telephone system itself, as administrator or for their own seat.</source>
        <translation>Sie melden sich an der Telefonanlage selbst an, als Administrator oder für den eigenen Seat.</translation>
    </message>
    <message>
        <source>Name, address, seat …</source>
        <translation>Name, Adresse, Seat …</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>To the telephone system (SSO)</source>
        <translation>Zur Telefonanlage (SSO)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Somebody else has changed this user in the meantime; saving replaces that.</source>
        <translation>Jemand anderes hat diesen Benutzer inzwischen geändert; Speichern ersetzt das.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>No user chosen.</source>
        <translation>Kein Benutzer gewählt.</translation>
    </message>
    <message>
        <source>Fill in user name, full name and e-mail address.</source>
        <translation>Füllen Sie Benutzername, vollständigen Namen und E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New user of the telephone system</source>
        <translation>Neuer Benutzer der Telefonanlage</translation>
    </message>
    <message>
        <source>No user chosen</source>
        <translation>Kein Benutzer gewählt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>»%1« can no longer sign in to the telephone system.</source>
        <translation>»%1« kann sich nicht mehr an der Telefonanlage anmelden.</translation>
    </message>
    <message>
        <source>Opens the provider&apos;s web administration in the browser; the link works once, for a minute.</source>
        <translation>Öffnet die Web-Verwaltung des Anbieters im Browser; der Link gilt einmal und eine Minute lang.</translation>
    </message>
    <message>
        <source>»%1« is created.</source>
        <translation>»%1« ist angelegt.</translation>
    </message>
    <message>
        <source>»%1« is changed.</source>
        <translation>»%1« ist geändert.</translation>
    </message>
    <message>
        <source>»%1« is deleted.</source>
        <translation>»%1« ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>PbxWords</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Marked for deactivation</source>
        <translation>Zur Deaktivierung vorgemerkt</translation>
    </message>
    <message>
        <source>Outgoing only</source>
        <translation>Nur ausgehend</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Marked for deactivation on %1</source>
        <translation>Zur Deaktivierung vorgemerkt zum %1</translation>
    </message>
    <message>
        <source>Coming on %1</source>
        <translation>Kommt am %1</translation>
    </message>
    <message>
        <source>Costs nothing and cannot be used; it can be activated at any time.</source>
        <translation>Kostet nichts und kann nicht genutzt werden; eine Aktivierung ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>In use, with a monthly price.</source>
        <translation>In Nutzung, mit monatlichem Preis.</translation>
    </message>
    <message>
        <source>Usable and billed until its last day; until then the mark can be taken back.</source>
        <translation>Bis zum letzten Tag nutzbar und berechnet; so lange kann die Vormerkung zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Of CLIP no screening: shown to the called side, never reachable.</source>
        <translation>Von CLIP no screening: wird dem Angerufenen angezeigt, ist nie erreichbar.</translation>
    </message>
    <message>
        <source>Ordered and not there yet.</source>
        <translation>Beauftragt und noch nicht da.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Service number (CLIP)</source>
        <translation>Servicenummer (CLIP)</translation>
    </message>
    <message>
        <source>Geographic number (CLIP)</source>
        <translation>Geografische Rufnummer (CLIP)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Personal fax number</source>
        <translation>Persönliche Faxnummer</translation>
    </message>
    <message>
        <source>Shared fax number</source>
        <translation>Gemeinsame Faxnummer</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>So</translation>
    </message>
    <message>
        <source>the assigned seat</source>
        <translation>der zugeordnete Seat</translation>
    </message>
    <message>
        <source>%1 (of this seat)</source>
        <translation>%1 (dieses Seats)</translation>
    </message>
    <message>
        <source>%1 (from the group %2)</source>
        <translation>%1 (von der Gruppe %2)</translation>
    </message>
    <message>
        <source>%1 (from the company)</source>
        <translation>%1 (vom Unternehmen)</translation>
    </message>
    <message>
        <source>Systemsperrprofil: everything is allowed</source>
        <translation>Systemsperrprofil: alles ist erlaubt</translation>
    </message>
    <message>
        <source>Internal numbers that begin with 77 or 78 cannot be used, or only in part.</source>
        <translation>Interne Rufnummern, die mit 77 oder 78 beginnen, sind nicht oder nur eingeschränkt nutzbar.</translation>
    </message>
    <message>
        <source>A target lies abroad: diverted calls may cost more.</source>
        <translation>Ein Ziel liegt im Ausland: Umgeleitete Anrufe können mehr kosten.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Wählen Sie ein Dokument, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Seiten von %1</translation>
    </message>
</context>
<context>
    <name>PeriodBars</name>
    <message numerus="yes">
        <source>%1: %2, %n calls</source>
        <translation>
            <numerusform>%1: %2, %n Verbindung</numerusform>
            <numerusform>%1: %2, %n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodDraft</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Internal number, name or number; empty: the assigned seat</source>
        <translation>Durchwahl, Name oder Rufnummer; leer: der zugeordnete Seat</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>PIN no. %1 from the SMS to %2</source>
        <translation>PIN Nr. %1 aus der SMS an %2</translation>
    </message>
    <message>
        <source>The PIN has 8 digits and is valid for 30 minutes.</source>
        <translation>Die PIN hat 8 Ziffern und gilt 30 Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Noch ein Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send PIN again (in 0:%1)</source>
        <translation>PIN erneut senden (in 0:%1)</translation>
    </message>
    <message>
        <source>Send PIN again</source>
        <translation>PIN erneut senden</translation>
    </message>
    <message>
        <source>No SMS after 30 minutes? Check the mobile number stored for you, then call your own Administrator Kundenportal. If you are that administrator yourself, call %1.</source>
        <translation>Keine SMS nach 30 Minuten? Prüfen Sie die für Sie hinterlegte Mobilfunknummer und rufen Sie dann Ihren eigenen Administrator Kundenportal an. Sind Sie selbst dieser Administrator, rufen Sie %1 an.</translation>
    </message>
    <message>
        <source>Another user name</source>
        <translation>Andere Nutzerkennung</translation>
    </message>
</context>
<context>
    <name>PortalAccess</name>
    <message>
        <source>Please sign in first; what is shown here was stored earlier.</source>
        <translation>Bitte melden Sie sich zuerst an; was hier steht, wurde früher gespeichert.</translation>
    </message>
    <message>
        <source>There is no connection to the portal; nothing is sent later by itself.</source>
        <translation>Keine Verbindung zum Portal; nichts wird später von selbst gesendet.</translation>
    </message>
    <message>
        <source>This profile has no provider access.</source>
        <translation>Dieses Profil hat keinen Anbieter-Zugang.</translation>
    </message>
</context>
<context>
    <name>PortalDialog</name>
    <message>
        <source>Fernamt</source>
        <translation>Fernamt</translation>
    </message>
    <message>
        <source>Your provider&apos;s portal</source>
        <translation>Portal Ihres Anbieters</translation>
    </message>
    <message>
        <source>The address your provider has given you. To look around first, start »fernamt --demo«.</source>
        <translation>Die Adresse, die Ihr Anbieter Ihnen genannt hat. Um sich erst umzusehen, starten Sie »fernamt --demo«.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse des Portals</translation>
    </message>
    <message>
        <source>The address must begin with https.</source>
        <translation>Die Adresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on without provider access</source>
        <translation>Ohne Anbieter-Zugang weiter</translation>
    </message>
    <message>
        <source>For invoices and call records of any provider, from files: no sign-in, no network.</source>
        <translation>Für Rechnungen und Einzelverbindungsnachweise beliebiger Anbieter aus Dateien: keine Anmeldung, kein Netz.</translation>
    </message>
</context>
<context>
    <name>PositionColumns</name>
    <message>
        <source>Location %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>Quantity as the number of voice channels</source>
        <translation>Anzahl entsprechend Anzahl Sprachkanäle</translation>
    </message>
    <message>
        <source>From %1 on: %2</source>
        <translation>Ab %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Term / notice</source>
        <translation>Laufzeit / Frist</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Automatic renewal</source>
        <translation>Automatische Verlängerung</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Wirksam zum</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>per voice channel</source>
        <translation>je Sprachkanal</translation>
    </message>
</context>
<context>
    <name>PositionsTable</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>PreviewPrinter</name>
    <message>
        <source>The printer does not accept the document.</source>
        <translation>Der Drucker nimmt das Dokument nicht an.</translation>
    </message>
    <message>
        <source>The printer stopped accepting pages.</source>
        <translation>Der Drucker nimmt keine Seiten mehr an.</translation>
    </message>
    <message>
        <source>The printer did not finish the document.</source>
        <translation>Der Drucker hat das Dokument nicht fertiggestellt.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>This file is damaged or not a PDF. It cannot be shown.</source>
        <translation>Diese Datei ist beschädigt oder kein PDF. Sie kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Open it in another program.</source>
        <translation>Dieses PDF ist mit einem Kennwort geschützt. Öffnen Sie es in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Dieses PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>This PDF is larger than 64 MB. Open it in another program.</source>
        <translation>Dieses PDF ist größer als 64 MB. Öffnen Sie es in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Diese Seite kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The preview program could not be started. Is Fernamt installed completely?</source>
        <translation>Das Vorschauprogramm konnte nicht gestartet werden. Ist Fernamt vollständig installiert?</translation>
    </message>
    <message>
        <source>Showing this PDF took too long and was stopped.</source>
        <translation>Die Anzeige dieses PDF dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The preview program stopped while reading this PDF.</source>
        <translation>Das Vorschauprogramm ist beim Lesen dieses PDF abgebrochen.</translation>
    </message>
    <message>
        <source>The preview program gave an answer that makes no sense.</source>
        <translation>Das Vorschauprogramm gab eine unsinnige Antwort.</translation>
    </message>
</context>
<context>
    <name>PreviewToolBar</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more page(s) not shown)</source>
        <translation>
            <numerusform>%1 (eine weitere Seite nicht gezeigt)</numerusform>
            <numerusform>%1 (%n weitere Seiten nicht gezeigt)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>First possible day: %1.</source>
        <translation>Frühester Tag: %1.</translation>
    </message>
</context>
<context>
    <name>ProfileBand</name>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>ProfileColours</name>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilfunknummer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The next PIN goes to this number.</source>
        <translation>An diese Nummer geht die nächste PIN.</translation>
    </message>
    <message>
        <source>Links for a new password go to this address.</source>
        <translation>An diese Adresse gehen Links für ein neues Kennwort.</translation>
    </message>
    <message>
        <source>Administrator Kundenportal</source>
        <translation>Administrator Kundenportal</translation>
    </message>
    <message>
        <source>Administrator Telefonanlage</source>
        <translation>Administrator Telefonanlage</translation>
    </message>
    <message>
        <source>Buchhaltung Kunde</source>
        <translation>Buchhaltung Kunde</translation>
    </message>
    <message>
        <source>Not allowed in a user name: %1</source>
        <translation>In einer Nutzerkennung nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>A user name has %1 to %2 characters.</source>
        <translation>Eine Nutzerkennung hat %1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>Der Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Your role signs in with a PIN: without a mobile number it could not.</source>
        <translation>Ihre Rolle meldet sich mit einer PIN an: Ohne Mobilfunknummer ginge das nicht.</translation>
    </message>
    <message>
        <source>This is no telephone number; write it for example as 0201 123456 or +49 201 123456.</source>
        <translation>Das ist keine Telefonnummer; schreiben Sie sie zum Beispiel als 0201 123456 oder +49 201 123456.</translation>
    </message>
    <message>
        <source>A name has 1 to 120 characters.</source>
        <translation>Ein Name hat 1 bis 120 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ProfileLevels</name>
    <message>
        <source>Where they hold</source>
        <translation>Wo sie gelten</translation>
    </message>
    <message>
        <source>A seat&apos;s own profile is chosen at the seat, tab Personalisation.</source>
        <translation>Das eigene Profil eines Seats wählen Sie am Seat im Reiter Personalisierung.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>none, everything is allowed</source>
        <translation>keines, alles ist erlaubt</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>wie das Unternehmen</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Es gilt: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The blocking profiles hold from now on.</source>
        <translation>Die Sperrprofile gelten ab jetzt.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Loading your profile …</source>
        <translation>Ihr Profil wird geladen …</translation>
    </message>
    <message>
        <source>Please enter your current password.</source>
        <translation>Bitte geben Sie Ihr bisheriges Kennwort ein.</translation>
    </message>
    <message>
        <source>Please enter the PIN from the SMS.</source>
        <translation>Bitte geben Sie die PIN aus der SMS ein.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Ihr Profil ist gespeichert.</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Close the lock: stop editing</source>
        <translation>Schloss schließen: Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Open the lock: edit the profile</source>
        <translation>Schloss öffnen: Profil bearbeiten</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Kennwort ändern …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Authenticator app …</source>
        <translation>Authenticator-App …</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Short name: %1</source>
        <translation>Kurzname: %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>This profile is open already.</source>
        <translation>Dieses Profil ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>Open another profile first: this one is in use.</source>
        <translation>Öffnen Sie zuerst ein anderes Profil: Dieses wird benutzt.</translation>
    </message>
    <message>
        <source>Profiles cannot be removed here.</source>
        <translation>Profile lassen sich hier nicht entfernen.</translation>
    </message>
    <message>
        <source>its standard folder</source>
        <translation>seinem Standardordner</translation>
    </message>
    <message>
        <source>»%1« is removed for good from this computer: settings, sign-in, cached lists, drafts and orders on their way, change log, marks and the journal of the archive.
The archived documents stay in %2. Nothing changes at the provider.</source>
        <translation>»%1« wird endgültig von diesem Rechner entfernt: Einstellungen, Anmeldung, zwischengespeicherte Listen, Entwürfe und laufende Bestellungen, Änderungsprotokoll, Vermerke und das Journal des Archivs.
Die archivierten Dokumente bleiben in %2. Beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove »%1« for good</source>
        <translation>»%1« endgültig entfernen</translation>
    </message>
    <message>
        <source>New without provider access</source>
        <translation>Neu ohne Anbieter-Zugang</translation>
    </message>
    <message>
        <source>For invoices and call records of any provider, from files: no sign-in, no network.</source>
        <translation>Für Rechnungen und Einzelverbindungsnachweise beliebiger Anbieter aus Dateien: keine Anmeldung, kein Netz.</translation>
    </message>
    <message>
        <source>Without provider access: no sign-in, no network.</source>
        <translation>Ohne Anbieter-Zugang: keine Anmeldung, kein Netz.</translation>
    </message>
    <message>
        <source>Own documents</source>
        <translation>Eigene Belege</translation>
    </message>
    <message>
        <source>Own documents %1</source>
        <translation>Eigene Belege %1</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>This change needs your password and a PIN to the number stored so far. A notice of it goes to the address stored so far.</source>
        <translation>Diese Änderung braucht Ihr Kennwort und eine PIN an die bisherige Nummer. Ein Hinweis darauf geht an die bisherige Adresse.</translation>
    </message>
    <message>
        <source>This change needs your password. A notice of it goes to the stored address.</source>
        <translation>Diese Änderung braucht Ihr Kennwort. Ein Hinweis darauf geht an die bisherige Adresse.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Bisheriges Kennwort</translation>
    </message>
    <message>
        <source>PIN no. %1 from the SMS to %2</source>
        <translation>PIN Nr. %1 aus der SMS an %2</translation>
    </message>
    <message>
        <source>Send PIN again</source>
        <translation>PIN erneut senden</translation>
    </message>
</context>
<context>
    <name>RangeRows</name>
    <message>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>Add a range</source>
        <translation>Rufnummerngasse hinzufügen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Numbers that begin with</source>
        <translation>Rufnummern, die beginnen mit</translation>
    </message>
    <message>
        <source>The beginning of the numbers, for example +49900; + alone means all.</source>
        <translation>Der Anfang der Rufnummern, zum Beispiel +49900; + allein heißt alle.</translation>
    </message>
    <message>
        <source>Remove this range</source>
        <translation>Diese Rufnummerngasse entfernen</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesView</name>
    <message>
        <source>Keep these recovery codes where you do not keep your device. Each stands once for a code of the app. They are shown this one time only.</source>
        <translation>Bewahren Sie diese Wiederherstellungscodes getrennt von Ihrem Gerät auf. Jeder ersetzt einmal einen Code der App. Sie werden nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>What is copied leaves the clipboard after 60 seconds, or when this window closes.</source>
        <translation>Kopiertes verlässt die Zwischenablage nach 60 Sekunden oder wenn dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Wiederherstellungscodes von %1</translation>
    </message>
</context>
<context>
    <name>RegistrationEditor</name>
    <message>
        <source>Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>IP address %1</source>
        <translation>IP-Adresse %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Kundenkennwort</source>
        <translation>Kundenkennwort</translation>
    </message>
    <message>
        <source>The order is created once, even if the connection breaks.</source>
        <translation>Der Auftrag wird nur einmal angelegt, auch wenn die Verbindung abbricht.</translation>
    </message>
    <message>
        <source>Ordering …</source>
        <translation>Wird beauftragt …</translation>
    </message>
    <message>
        <source>Order contract changes</source>
        <translation>Vertragsänderungen beauftragen</translation>
    </message>
    <message>
        <source>Enter the Kundenkennwort first.</source>
        <translation>Geben Sie zuerst das Kundenkennwort ein.</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The whole file is checked before anything is written. What is here already stays untouched. Afterwards you sign in once.</source>
        <translation>Die ganze Datei wird geprüft, bevor etwas geschrieben wird. Was schon hier ist, bleibt unberührt. Danach melden Sie sich einmal an.</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Datei der Sicherung</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>as in the backup</source>
        <translation>wie in der Sicherung</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Ordner für die Dokumente</translation>
    </message>
    <message>
        <source>the standard folder</source>
        <translation>der übliche Ordner</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the file of the backup</source>
        <translation>Datei der Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose the folder for the documents</source>
        <translation>Ordner für die Dokumente wählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>Sicherungen (*%1)</translation>
    </message>
    <message>
        <source>A backup or a restore is running.</source>
        <translation>Eine Sicherung oder Wiederherstellung läuft.</translation>
    </message>
    <message>
        <source>Choose the file of the backup first.</source>
        <translation>Wählen Sie zuerst die Datei der Sicherung.</translation>
    </message>
    <message>
        <source>A short name has lower-case letters, digits, - and _, 40 at most.</source>
        <translation>Ein Kurzname hat Kleinbuchstaben, Ziffern, - und _, höchstens 40.</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Retention of call records</source>
        <translation>Aufbewahrung der EVN</translation>
    </message>
    <message>
        <source>One question before the archive begins</source>
        <translation>Eine Frage, bevor das Archiv beginnt</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Can be changed in the settings at any time.</source>
        <translation>Lässt sich in den Einstellungen jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>RetentionForm</name>
    <message>
        <source>What shall become of the call records (EVN) in your archive? Invoices always stay, as the law demands, for 8 years from the end of their year.</source>
        <translation>Was soll mit den EVN in Ihrem Archiv geschehen? Rechnungen bleiben immer, wie das Gesetz es verlangt, 8 Jahre ab dem Ende ihres Jahres.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mask the last three digits of numbers after</source>
        <translation>Die letzten drei Ziffern der Rufnummern unkenntlich machen nach</translation>
    </message>
    <message>
        <source>Delete them after</source>
        <translation>Löschen nach</translation>
    </message>
    <message>
        <source>Call records in the archive</source>
        <translation>EVN im Archiv</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>Months until the rule acts</source>
        <translation>Monate, bis die Regel greift</translation>
    </message>
    <message>
        <source>Call records are personal data of your staff. Before they are kept or evaluated, staff must have been informed and the works council or staff council involved as the law requires (co-determination under § 87 (1) no. 6 BetrVG). What the rule removes is noted in the journal; it cannot be brought back.</source>
        <translation>EVN sind personenbezogene Daten Ihrer Beschäftigten. Bevor sie aufbewahrt oder ausgewertet werden, müssen die Beschäftigten informiert und Betriebsrat oder Personalvertretung nach den gesetzlichen Vorschriften beteiligt sein (Mitbestimmung nach § 87 Abs. 1 Nr. 6 BetrVG). Was die Regel entfernt, steht im Journal; es lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything …</source>
        <translation>Alles durchsuchen …</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Invoices, contracts, orders, tickets, users, seats, calls, numbers in any notation (Ctrl+K)</source>
        <translation>Rechnungen, Verträge, Aufträge, Tickets, Benutzer, Seats, Verbindungen, Rufnummern in jeder Schreibweise (Strg+K)</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%1, %n hits</source>
        <translation>
            <numerusform>%1, %n Treffer</numerusform>
            <numerusform>%1, %n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>a number called</source>
        <translation>angerufene Nummer</translation>
    </message>
</context>
<context>
    <name>SeatCreationPane</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>Neuer Seat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 is in the cart; the seat is set up when the cart is ordered.</source>
        <translation>%1 liegt im Warenkorb; der Seat wird mit der Bestellung des Warenkorbs eingerichtet.</translation>
    </message>
    <message>
        <source>%1: %2 net a month, once %3. Ordered with the Warenkorb.</source>
        <translation>%1: %2 netto im Monat, einmalig %3. Bestellt wird mit dem Warenkorb.</translation>
    </message>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>SeatDetail</name>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <source>Feature package</source>
        <translation>Leistungspaket</translation>
    </message>
    <message>
        <source>Diversion</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The voicemail PIN of %1 is set.</source>
        <translation>Die Sprachbox-PIN von %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>The change is in the cart; it holds when the cart is ordered.</source>
        <translation>Die Änderung liegt im Warenkorb; sie gilt mit der Bestellung des Warenkorbs.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>SeatDiversionTab</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Bei besetzt</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>… after</source>
        <translation>… nach</translation>
    </message>
    <message>
        <source>When not registered (@once)</source>
        <translation>Nicht registriert (@once)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Any notation is understood. Emergency, 116, 0137 and 0900 numbers are refused, and targets from which the call would come back.</source>
        <translation>Jede Schreibweise wird verstanden. Notruf-, 116-, 0137- und 0900-Nummern werden abgelehnt, ebenso Ziele, von denen der Anruf zurückkäme.</translation>
    </message>
</context>
<context>
    <name>SeatNumbersTab</name>
    <message>
        <source>Manage numbers</source>
        <translation>Rufnummern verwalten</translation>
    </message>
    <message>
        <source>Assigned geographic numbers (CLIP no screening)</source>
        <translation>Zugeordnete Rufnummern (CLIP no screening)</translation>
    </message>
    <message>
        <source>Geographic number</source>
        <translation>Geografische Rufnummer</translation>
    </message>
    <message>
        <source>Extension behind it</source>
        <translation>Durchwahl dahinter</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Assigned numbers</source>
        <translation>Zugeordnete Rufnummern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>After saving, choose the callback number in the tab Personalisierung.</source>
        <translation>Die Rückrufnummer wählen Sie anschließend im Reiter Personalisierung.</translation>
    </message>
    <message>
        <source>No number is assigned to this seat.</source>
        <translation>Diesem Seat ist keine Rufnummer zugeordnet.</translation>
    </message>
    <message>
        <source>The contract has no geographic number of CLIP no screening; enter it there first.</source>
        <translation>Der Vertrag hat keine geografische Rufnummer von CLIP no screening; tragen Sie sie zuerst dort ein.</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Wählen Sie zuerst eine Rufnummer.</translation>
    </message>
</context>
<context>
    <name>SeatPackageTab</name>
    <message>
        <source>Service number: show a service number of CLIP no screening</source>
        <translation>Servicenummer: eine Servicenummer von CLIP no screening anzeigen</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Anderes Produkt</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>%1 · %2 net a month</source>
        <translation>%1 · %2 netto im Monat</translation>
    </message>
    <message>
        <source>The service number and a geographic callback number exclude each other.</source>
        <translation>Die Servicenummer und eine geografische Rückrufnummer schließen sich aus.</translation>
    </message>
    <message>
        <source>A callback number is set: choose »none« for it in the tab Personalisierung first.</source>
        <translation>Eine Rückrufnummer ist gesetzt: Wählen Sie dafür zuerst »keine« im Reiter Personalisierung.</translation>
    </message>
    <message>
        <source>There is no other product.</source>
        <translation>Es gibt kein anderes Produkt.</translation>
    </message>
    <message>
        <source>Monthly net %1 instead of %2, once %3. Ordered with the Warenkorb.</source>
        <translation>Monatlich netto %1 statt %2, einmalig %3. Bestellt wird mit dem Warenkorb.</translation>
    </message>
</context>
<context>
    <name>SeatPersonTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Service number (CLIP)</source>
        <translation>Servicenummer (CLIP)</translation>
    </message>
    <message>
        <source>Callback number</source>
        <translation>Rückrufnummer</translation>
    </message>
    <message>
        <source>Parallel ringing</source>
        <translation>Paralleles Klingeln</translation>
    </message>
    <message>
        <source>Blocking profile</source>
        <translation>Sperrprofil</translation>
    </message>
    <message>
        <source>Voicemail PIN</source>
        <translation>Sprachbox-PIN</translation>
    </message>
    <message>
        <source>Up to five numbers, one per line</source>
        <translation>Bis zu fünf Rufnummern, eine je Zeile</translation>
    </message>
    <message>
        <source>Mail about missed calls</source>
        <translation>Mail bei verpassten Anrufen</translation>
    </message>
    <message>
        <source>Mail about faxes</source>
        <translation>Mail bei Faxen</translation>
    </message>
    <message>
        <source>Mail about other events</source>
        <translation>Mail bei sonstigen Ereignissen</translation>
    </message>
    <message>
        <source>set; enter a new one to change it</source>
        <translation>gesetzt; zum Ändern eine neue eingeben</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as the group has it</source>
        <translation>wie die Gruppe</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Es gilt: %1</translation>
    </message>
    <message>
        <source>A geographic callback number and the service number exclude each other.</source>
        <translation>Eine geografische Rückrufnummer und die Servicenummer schließen sich aus.</translation>
    </message>
    <message>
        <source>Switch on »Servicenummer« in the tab Leistungspaket first.</source>
        <translation>Schalten Sie zuerst »Servicenummer« im Reiter Leistungspaket ein.</translation>
    </message>
    <message>
        <source>The service number is switched on: switch it off in the tab Leistungspaket first.</source>
        <translation>Die Servicenummer ist eingeschaltet: Schalten Sie sie zuerst im Reiter Leistungspaket aus.</translation>
    </message>
    <message>
        <source>Assign a geographic number in the tab Telefonnummern first.</source>
        <translation>Ordnen Sie zuerst eine geografische Rufnummer im Reiter Telefonnummern zu.</translation>
    </message>
    <message>
        <source>A voicemail PIN has 4 to 8 digits.</source>
        <translation>Eine Sprachbox-PIN hat 4 bis 8 Ziffern.</translation>
    </message>
</context>
<context>
    <name>SeatRemovalBar</name>
    <message>
        <source>Delete seat …</source>
        <translation>Seat löschen …</translation>
    </message>
    <message>
        <source>Yes, delete the seat</source>
        <translation>Ja, Seat löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 is deleted for good, with its settings and its voicemail PIN. It is billed until the end of its term.</source>
        <translation>%1 wird endgültig gelöscht, mit seinen Einstellungen und seiner Sprachbox-PIN. Berechnet wird bis zum Ende der Laufzeit.</translation>
    </message>
    <message>
        <source>These numbers stay active and billed, and belong to nobody: %1.</source>
        <translation>Diese Rufnummern bleiben aktiv und werden weiter berechnet, gehören aber niemandem: %1.</translation>
    </message>
    <message>
        <source>What leads to the seat leads nowhere any more.</source>
        <translation>Was zum Seat führt, führt nirgendwohin mehr.</translation>
    </message>
</context>
<context>
    <name>SeatRows</name>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Shown outgoing</source>
        <translation>Ausgehend angezeigt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>SeatTemplatePane</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Group/location</source>
        <translation>Gruppe/Standort</translation>
    </message>
    <message>
        <source>Blocking profile</source>
        <translation>Sperrprofil</translation>
    </message>
    <message>
        <source>Service number of CLIP no screening</source>
        <translation>Servicenummer von CLIP no screening</translation>
    </message>
    <message>
        <source>Mail about missed calls</source>
        <translation>Mail bei verpassten Anrufen</translation>
    </message>
    <message>
        <source>Mail about faxes</source>
        <translation>Mail bei Faxen</translation>
    </message>
    <message>
        <source>Mail about other events</source>
        <translation>Mail bei sonstigen Ereignissen</translation>
    </message>
    <message>
        <source>Back to the seats</source>
        <translation>Zurück zu den Seats</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>as the group has it</source>
        <translation>wie die Gruppe</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New template for seats</source>
        <translation>Neue Vorlage für Seats</translation>
    </message>
    <message>
        <source>Seats that were made with a template stay as they are.</source>
        <translation>Seats, die mit einer Vorlage angelegt wurden, bleiben wie sie sind.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>The template »%1« is deleted for good.</source>
        <translation>Die Vorlage »%1« wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The template »%1« is created.</source>
        <translation>Die Vorlage »%1« ist angelegt.</translation>
    </message>
    <message>
        <source>The template »%1« is changed.</source>
        <translation>Die Vorlage »%1« ist geändert.</translation>
    </message>
    <message>
        <source>The template »%1« is deleted.</source>
        <translation>Die Vorlage »%1« ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Create seat</source>
        <translation>Seat anlegen</translation>
    </message>
    <message>
        <source>Compare CSV …</source>
        <translation>CSV abgleichen …</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Noch keine Seats</translation>
    </message>
    <message>
        <source>»Create seat« puts the first one into the cart.</source>
        <translation>»Seat anlegen« legt den ersten in den Warenkorb.</translation>
    </message>
    <message>
        <source>Name, extension, number …</source>
        <translation>Name, Durchwahl, Rufnummer …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Ohne Rufnummer</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>CLIP no screening</source>
        <translation>CLIP no screening</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>SelfCarePanel</name>
    <message>
        <source>ecotel@once</source>
        <translation>ecotel@once</translation>
    </message>
    <message>
        <source>Permanent diversion</source>
        <translation>Dauerhafte AWS</translation>
    </message>
    <message>
        <source>CLIP numbers (%1)</source>
        <translation>CLIP-Nummern (%1)</translation>
    </message>
    <message>
        <source>CLIP numbers</source>
        <translation>CLIP-Nummern</translation>
    </message>
    <message>
        <source>Multiple registration</source>
        <translation>Mehrfachregistrierung</translation>
    </message>
    <message>
        <source>The present configuration has not been loaded yet.</source>
        <translation>Die gegenwärtige Konfiguration ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Nothing of this contract is configured here. Options are booked on the page Options.</source>
        <translation>An diesem Vertrag gibt es hier nichts einzurichten. Optionen buchen Sie auf der Seite Optionen.</translation>
    </message>
</context>
<context>
    <name>SelfCareWords</name>
    <message>
        <source>Load Sharing</source>
        <translation>Load Sharing</translation>
    </message>
    <message>
        <source>Redundant Mode</source>
        <translation>Redundant Mode</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Calls go to both addresses in turn.</source>
        <translation>Anrufe gehen abwechselnd an beide Adressen.</translation>
    </message>
    <message>
        <source>Calls go to the address with the higher priority, to the other one when it is away. The priority is set in your own PBX; where none is set, the address that registered first has priority 1.</source>
        <translation>Anrufe gehen an die Adresse mit der höheren Priorität, an die andere, wenn diese fehlt. Die Priorität stellen Sie in Ihrer eigenen TK-Anlage ein; ist keine gesetzt, hat die zuerst registrierte IP-Adresse Priorität 1.</translation>
    </message>
    <message>
        <source>The trunk is registered from one address.</source>
        <translation>Der Trunk ist von einer Adresse aus registriert.</translation>
    </message>
    <message>
        <source>Number block</source>
        <translation>Rufnummernblock</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <source>Single number</source>
        <translation>Einzelrufnummer</translation>
    </message>
    <message>
        <source>ecotel@once</source>
        <translation>ecotel@once</translation>
    </message>
    <message>
        <source>Permanent diversion</source>
        <translation>Dauerhafte Anrufweiterschaltung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>diverting since %1</source>
        <translation>leitet um seit %1</translation>
    </message>
    <message>
        <source>diverting</source>
        <translation>leitet um</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beauftragung</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Activation at an outage</source>
        <translation>Aktivierung im Störungsfall</translation>
    </message>
    <message>
        <source>Deactivation when it is over</source>
        <translation>Deaktivierung bei Behebung</translation>
    </message>
    <message>
        <source>Set up numbers</source>
        <translation>Einrichtung Rufnummern</translation>
    </message>
    <message>
        <source>Use numbers in cloud.phone</source>
        <translation>Rufnummern in cloud.phone verwenden</translation>
    </message>
    <message>
        <source>Assign to participants</source>
        <translation>Zuweisung zu Teilnehmern</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>It is being sent.</source>
        <translation>Es wird gesendet.</translation>
    </message>
    <message>
        <source>A file is being uploaded.</source>
        <translation>Eine Datei wird hochgeladen.</translation>
    </message>
    <message>
        <source>What you sent before has arrived with its earlier text. Look at the list before you send it again.</source>
        <translation>Was Sie zuvor gesendet haben, ist mit seinem früheren Text angekommen. Sehen Sie in der Liste nach, bevor Sie es erneut senden.</translation>
    </message>
    <message>
        <source>It is not known whether it arrived. Send it again: it is taken once.</source>
        <translation>Ob es angekommen ist, ist nicht bekannt. Senden Sie es erneut: Es wird nur einmal angenommen.</translation>
    </message>
</context>
<context>
    <name>SessionsBox</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3 · last used %4</source>
        <translation>%1 · %2 · seit %3 · zuletzt %4</translation>
    </message>
    <message>
        <source>This session: %1</source>
        <translation>Diese Sitzung: %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Fetch and notices</source>
        <translation>Abruf und Hinweise</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Neue Dokumente</translation>
    </message>
    <message>
        <source>Ask the provider every</source>
        <translation>Beim Anbieter nachfragen alle</translation>
    </message>
    <message>
        <source>Warn before deletion</source>
        <translation>Vor Löschung warnen</translation>
    </message>
    <message>
        <source>Retention of call records</source>
        <translation>Aufbewahrung der EVN</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fetch automatically</source>
        <translation>Automatisch abrufen</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Extension/number</source>
        <translation>Durchwahl/Rufnummer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Unknown; the row is not taken over.</source>
        <translation>Unbekannt; die Zeile wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Has changed at the portal since the export; nothing is overwritten.</source>
        <translation>Hat sich seit dem Export am Portal geändert; es wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>Stands in row %1 already.</source>
        <translation>Steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>Has %1 columns instead of %2.</source>
        <translation>Hat %1 Spalten statt %2.</translation>
    </message>
    <message>
        <source>This column is for reading only.</source>
        <translation>Diese Spalte ist nur zum Lesen da.</translation>
    </message>
    <message>
        <source>This is not understood; an export shows what can stand here.</source>
        <translation>Das wird nicht verstanden; ein Export zeigt, was hier stehen kann.</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Export seats</source>
        <translation>Seats exportieren</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Rufnummern exportieren</translation>
    </message>
    <message>
        <source>seats.csv</source>
        <translation>seats.csv</translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation>rufnummern.csv</translation>
    </message>
    <message>
        <source>Compare CSV</source>
        <translation>CSV abgleichen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n Zeile übernommen.</numerusform>
            <numerusform>%n Zeilen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as before.</source>
        <translation>
            <numerusform>%n Zeile ist wie zuvor.</numerusform>
            <numerusform>%n Zeilen sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Nicht zurückgenommen</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Befunde speichern</translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation>befunde.csv</translation>
    </message>
    <message>
        <source>Compare CSV: %1</source>
        <translation>CSV abgleichen: %1</translation>
    </message>
    <message>
        <source>Export seats …</source>
        <translation>Seats exportieren …</translation>
    </message>
    <message>
        <source>Export numbers …</source>
        <translation>Rufnummern exportieren …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Export, edit in a spreadsheet, choose the file: before anything is sent every difference is shown.</source>
        <translation>Exportieren, in einer Tabelle bearbeiten, Datei wählen: Bevor etwas gesendet wird, steht hier jeder Unterschied.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2 rows taken over, %3 refused, %4 unclear, %5 not sent, %6 as before.</source>
        <translation>%1 von %2 Zeilen übernommen, %3 abgelehnt, %4 unklar, %5 nicht gesendet, %6 wie zuvor.</translation>
    </message>
    <message>
        <source>The file and the telephone system are the same.</source>
        <translation>Datei und Telefonanlage sind gleich.</translation>
    </message>
    <message>
        <source>%1 rows differ, %2 are not taken over. Price effect: %3 net a month, %4 once; it is ordered with the Warenkorb.</source>
        <translation>%1 Zeilen weichen ab, %2 werden nicht übernommen. Preiswirkung: %3 netto im Monat, %4 einmalig; bestellt wird mit dem Warenkorb.</translation>
    </message>
    <message>
        <source>Only rows that are not taken over</source>
        <translation>Nur Zeilen, die nicht übernommen werden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Save findings …</source>
        <translation>Befunde speichern …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Es läuft gerade.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator Kundenportal</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Buchhaltung Kunde</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Administrator Telefonanlage</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>New profile …</source>
        <translation>Neues Profil …</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Short name: small letters, digits, - and _</source>
        <translation>Kurzname: Kleinbuchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation>Profile verwalten …</translation>
    </message>
    <message>
        <source>Without provider access</source>
        <translation>Ohne Anbieter-Zugang</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>No keychain works on this computer: nothing is remembered, and every start asks for a sign-in.</source>
        <translation>Auf diesem Computer arbeitet kein Schlüsselbund: Es wird nichts gemerkt, und jeder Start verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Please enter your user name.</source>
        <translation>Bitte geben Sie Ihre Nutzerkennung ein.</translation>
    </message>
    <message>
        <source>Your new password is set. Please sign in with it.</source>
        <translation>Ihr neues Kennwort ist gesetzt. Bitte melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation>Kennwort vergessen</translation>
    </message>
    <message>
        <source>Send a one-time link for a new password of %1?</source>
        <translation>Einen Einmal-Link für ein neues Kennwort von %1 senden?</translation>
    </message>
    <message>
        <source>The e-mail goes only to the stored address. The link is valid for 24 hours; until it is used, your present password stays.</source>
        <translation>Die E-Mail geht nur an die hinterlegte Adresse. Der Link gilt 24 Stunden; bis er benutzt wird, bleibt Ihr jetziges Kennwort.</translation>
    </message>
    <message>
        <source>If this user exists, an e-mail with a link is on its way.</source>
        <translation>Gibt es diesen Benutzer, ist eine E-Mail mit einem Link unterwegs.</translation>
    </message>
</context>
<context>
    <name>SipCard</name>
    <message>
        <source>Asking the network; this may take ten seconds …</source>
        <translation>Das Netz wird gefragt; das kann zehn Sekunden dauern …</translation>
    </message>
    <message>
        <source>SIP access</source>
        <translation>SIP-Zugang</translation>
    </message>
    <message>
        <source>Reset account password</source>
        <translation>Kontopasswort zurücksetzen</translation>
    </message>
    <message>
        <source>Multiple registration: %1 …</source>
        <translation>Mehrfachregistrierung: %1 …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>SIP user name</source>
        <translation>SIP-Benutzername</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not registered: please call the support, %1.</source>
        <translation>Nicht registriert: Bitte rufen Sie den Support an, %1.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message numerus="yes">
        <source>%n SIP account(s) with one common password</source>
        <translation>
            <numerusform>Ein SIP-Account</numerusform>
            <numerusform>%n SIP-Accounts mit einem gemeinsamen Passwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartLines</name>
    <message>
        <source>Order %1 · %2</source>
        <translation>Auftrag %1 · %2</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Fetch everything new</source>
        <translation>Alles Neue abrufen</translation>
    </message>
    <message>
        <source>Verify archive</source>
        <translation>Archiv prüfen</translation>
    </message>
    <message>
        <source>Everything is already in your archive.</source>
        <translation>Alles ist bereits in Ihrem Archiv.</translation>
    </message>
    <message>
        <source>Fetch the document first.</source>
        <translation>Rufen Sie das Dokument zuerst ab.</translation>
    </message>
    <message>
        <source>Newest documents</source>
        <translation>Neueste Dokumente</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Open archive folder</source>
        <translation>Archivordner öffnen</translation>
    </message>
    <message>
        <source>Deleted soon at the provider</source>
        <translation>Bald beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>not archived</source>
        <translation>nicht archiviert</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in einem Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing within 60 days.</source>
        <translation>Nichts innerhalb von 60 Tagen.</translation>
    </message>
    <message>
        <source>fetching %1 of %2</source>
        <translation>%1 von %2 wird abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>%n not archived yet</source>
        <translation>
            <numerusform>%n noch nicht archiviert</numerusform>
            <numerusform>%n noch nicht archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), %1, each compared with the provider&apos;s SHA-256.</source>
        <translation>
            <numerusform>Ein Dokument, %1, mit dem SHA-256 des Anbieters verglichen.</numerusform>
            <numerusform>%n Dokumente, %1, jedes mit dem SHA-256 des Anbieters verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Optionen ändern</translation>
    </message>
    <message>
        <source>Show Kundenkennwort</source>
        <translation>Kundenkennwort anzeigen</translation>
    </message>
    <message>
        <source>Running orders</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>No order is running.</source>
        <translation>Es läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>No last day is near.</source>
        <translation>Keine Frist steht an.</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <translation>Zurzeit nichts.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), %1, kept as they came.</source>
        <translation>
            <numerusform>%n Dokument, %1, aufbewahrt wie erhalten.</numerusform>
            <numerusform>%n Dokumente, %1, aufbewahrt wie erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Invoices and call records stand here as soon as they are archived.</source>
        <translation>Rechnungen und Einzelverbindungsnachweise stehen hier, sobald sie archiviert sind.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StatusFooter</name>
    <message>
        <source>Connected · updated %1</source>
        <translation>Verbunden · aktualisiert %1</translation>
    </message>
    <message>
        <source>Offline · data as of %1</source>
        <translation>Offline · Daten vom Stand %1</translation>
    </message>
    <message>
        <source>Archive: fetching %1 of %2</source>
        <translation>Archiv: %1 von %2 wird abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>Archive: %n document(s), all verified</source>
        <translation>
            <numerusform>Archiv: ein Dokument, geprüft</numerusform>
            <numerusform>Archiv: %n Dokumente, alle geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive: %1 of %2 documents</source>
        <translation>Archiv: %1 von %2 Dokumenten</translation>
    </message>
    <message>
        <source>Without provider access</source>
        <translation>Ohne Anbieter-Zugang</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>per cent sign</source>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>grave accent</source>
        <translation>Gravis</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>angle bracket</source>
        <translation>Spitze Klammer</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>the character %1</source>
        <translation>das Zeichen %1</translation>
    </message>
    <message>
        <source>Not allowed in a password: %1</source>
        <translation>Im Kennwort nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>Longer than %1 characters.</source>
        <translation>Länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation>%1 von mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Fair: better with 11 or more characters of three kinds.</source>
        <translation>Mittel: besser mit 11 oder mehr Zeichen aus drei Arten.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>8 to 40 characters, better 11 or more; at least three of capital letters, small letters, digits and special characters; neither your user name nor parts of your name.</source>
        <translation>8 bis 40 Zeichen, besser 11 oder mehr; mindestens drei von Großbuchstaben, Kleinbuchstaben, Ziffern und Sonderzeichen; weder Ihre Nutzerkennung noch Teile Ihres Namens.</translation>
    </message>
    <message>
        <source>Weak: it should not contain the user name or parts of your name and should mix kinds of characters.</source>
        <translation>Schwach: Es sollte weder die Nutzerkennung noch Teile Ihres Namens enthalten und Zeichenarten mischen.</translation>
    </message>
    <message>
        <source>the invisible character U+%1</source>
        <translation>das unsichtbare Zeichen U+%1</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>zum %1</translation>
    </message>
    <message>
        <source>with provisioning</source>
        <translation>mit Bereitstellung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>This changes contract %1, %2</source>
        <translation>Das ändert sich an Vertrag %1, %2</translation>
    </message>
    <message>
        <source>Quantities are totals. Reductions take effect at the end of the term that binds them.</source>
        <translation>Anzahlen sind Gesamtzahlen. Reduzierungen werden zum Ende der bindenden Laufzeit wirksam.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Go back and change a number or an option.</source>
        <translation>Gehen Sie zurück und ändern Sie eine Rufnummer oder Option.</translation>
    </message>
</context>
<context>
    <name>TechnicalCard</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Begin of contract</source>
        <translation>Vertragsbeginn</translation>
    </message>
    <message>
        <source>Minimum term</source>
        <translation>Mindestvertragslaufzeit</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Terminated as of</source>
        <translation>Kündigungsdatum</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>EVN</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch ein Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Can be terminated on any day, then as of %1</source>
        <translation>Jederzeit kündbar, dann zum %1</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>kündbar bis %1</translation>
    </message>
    <message>
        <source>Contracts end only by a letter to the provider.</source>
        <translation>Verträge enden nur durch ein Schreiben an den Anbieter.</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited term</source>
        <translation>Unbestimmte Laufzeit</translation>
    </message>
    <message numerus="yes">
        <source>by %n month(s)</source>
        <translation>
            <numerusform>um %n Monat</numerusform>
            <numerusform>um %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>as contract</source>
        <translation>wie Vertrag</translation>
    </message>
    <message>
        <source>same as the contract&apos;s term</source>
        <translation>Entspricht der Vertragslaufzeit</translation>
    </message>
</context>
<context>
    <name>TicketAnswerBox</name>
    <message>
        <source>Your answer to the support</source>
        <translation>Ihre Antwort an den Support</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>This ticket is closed; open a new one.</source>
        <translation>Dieses Ticket ist geschlossen; erstellen Sie ein neues.</translation>
    </message>
</context>
<context>
    <name>TicketColumns</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kontaktieren Sie Support</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Erstellt von</translation>
    </message>
</context>
<context>
    <name>TicketDetail</name>
    <message>
        <source>Choose a ticket to read its conversation here.</source>
        <translation>Wählen Sie ein Ticket, um hier seinen Verlauf zu lesen.</translation>
    </message>
    <message>
        <source>The support needs to speak with you about this ticket: call the hotline or answer here.</source>
        <translation>Der Support muss mit Ihnen über dieses Ticket sprechen: Rufen Sie die Hotline an oder antworten Sie hier.</translation>
    </message>
    <message>
        <source>The portal lists the last ten closed tickets only. This one is kept on this computer.</source>
        <translation>Das Portal führt nur die letzten zehn geschlossenen Tickets auf. Dieses ist auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>One-time express repair</source>
        <translation>Einmalige Express-Entstörung</translation>
    </message>
    <message>
        <source>%1 net</source>
        <translation>%1 netto</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>Vertrag öffnen</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>Rechnung öffnen</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Commissioning fault</source>
        <translation>Inbetriebnahmestörung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Sonstige Anfrage</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Contract %1 %2</source>
        <translation>Vertrag %1 %2</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kontaktieren Sie Support</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>Ein Text fehlt.</translation>
    </message>
    <message>
        <source>%1 characters too long.</source>
        <translation>%1 Zeichen zu lang.</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Create new ticket</source>
        <translation>Neues Ticket erstellen</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Support-Tickets</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Keine Tickets</translation>
    </message>
    <message>
        <source>Closed tickets come here when the portal, which lists the last ten, no longer shows them.</source>
        <translation>Geschlossene Tickets kommen hierher, wenn das Portal, das die letzten zehn auflistet, sie nicht mehr zeigt.</translation>
    </message>
    <message>
        <source>Create one when something does not work or an invoice raises a question.</source>
        <translation>Erstellen Sie eines, wenn etwas nicht funktioniert oder eine Rechnung Fragen aufwirft.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kontaktieren Sie Support</translation>
    </message>
    <message>
        <source>Your support tickets</source>
        <translation>Deine Support-Tickets</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Closed tickets that the portal no longer lists, kept on this computer</source>
        <translation>Geschlossene Tickets, die das Portal nicht mehr auflistet, auf diesem Computer aufbewahrt</translation>
    </message>
</context>
<context>
    <name>TotpDialog</name>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Bisheriges Kennwort</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>Code der App oder ein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The authenticator app is removed.</source>
        <translation>Die Authenticator-App ist entfernt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Set up …</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>Ich habe die Codes aufbewahrt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set up since %1. The sign-in asks for its code.</source>
        <translation>Eingerichtet seit %1. Die Anmeldung fragt nach ihrem Code.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery codes are left.</source>
        <translation>
            <numerusform>%n Wiederherstellungscode ist übrig.</numerusform>
            <numerusform>%n Wiederherstellungscodes sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider does not offer sign-in with an authenticator app.</source>
        <translation>Ihr Anbieter bietet die Anmeldung mit einer Authenticator-App nicht an.</translation>
    </message>
    <message>
        <source>With an authenticator app the sign-in asks for its code in place of the PIN by SMS.</source>
        <translation>Mit einer Authenticator-App fragt die Anmeldung nach ihrem Code statt nach der PIN per SMS.</translation>
    </message>
    <message>
        <source>With an authenticator app the sign-in also asks for its code. Where your role demands a PIN by SMS, it stays.</source>
        <translation>Mit einer Authenticator-App fragt die Anmeldung zusätzlich nach ihrem Code. Wo Ihre Rolle eine PIN per SMS verlangt, bleibt es dabei.</translation>
    </message>
    <message>
        <source>After ten wrong codes in a row its codes are refused; a recovery code makes them count again.</source>
        <translation>Nach zehn falschen Codes in Folge werden ihre Codes abgelehnt; mit einem Wiederherstellungscode gelten sie wieder.</translation>
    </message>
</context>
<context>
    <name>TotpSetup</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Address (otpauth)</source>
        <translation>Adresse (otpauth)</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code der App</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app, or enter the key there: time-based, SHA-1, 8 digits, 30 seconds. Then enter the code it shows.</source>
        <translation>Scannen Sie diesen Code mit Ihrer Authenticator-App, oder geben Sie dort den Schlüssel ein: zeitbasiert, SHA-1, 8 Ziffern, 30 Sekunden. Geben Sie dann den Code ein, den sie zeigt.</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>QR-Code der Adresse darunter</translation>
    </message>
</context>
<context>
    <name>TotpView</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Code Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>The code has 8 digits and changes every 30 seconds. Without the device, enter one of your recovery codes; each works once. If you have none left, call %1.</source>
        <translation>Der Code hat 8 Ziffern und wechselt alle 30 Sekunden. Ohne das Gerät geben Sie einen Ihrer Wiederherstellungscodes ein; jeder gilt einmal. Haben Sie keinen mehr, rufen Sie %1 an.</translation>
    </message>
    <message>
        <source>Another user name</source>
        <translation>Andere Nutzerkennung</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Open Fernamt</source>
        <translation>Fernamt öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>UserCreationPane</name>
    <message>
        <source>None of your contracts has cloud.phone.</source>
        <translation>Keiner Ihrer Verträge enthält cloud.phone.</translation>
    </message>
    <message>
        <source>Create user account</source>
        <translation>Benutzerkonto erstellen</translation>
    </message>
    <message>
        <source>A mail with the user name and a link for the first password goes to the e-mail address; the link is valid for 24 hours.</source>
        <translation>An die E-Mail-Adresse geht eine Mail mit Nutzerkennung und Link für das erste Kennwort; der Link gilt 24 Stunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Fill in the form first.</source>
        <translation>Füllen Sie zuerst das Formular aus.</translation>
    </message>
</context>
<context>
    <name>UserDeletionDialog</name>
    <message>
        <source>Delete user for good</source>
        <translation>Benutzer endgültig löschen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Type the user name %1 to delete this account now.</source>
        <translation>Geben Sie die Nutzerkennung %1 ein, um dieses Konto jetzt zu löschen.</translation>
    </message>
    <message>
        <source>Delete %1 (%2) of %3 for good? The account cannot be brought back: sessions and device grants end at once, and the user name is not given again for 180 days. To shut somebody out for a time only, choose »Locked«.</source>
        <translation>%1 (%2) von %3 endgültig löschen? Das Konto lässt sich nicht wiederherstellen: Sitzungen und Gerätefreigaben enden sofort, und die Nutzerkennung wird 180 Tage lang nicht wieder vergeben. Um jemanden nur auf Zeit auszuschließen, wählen Sie »Gesperrt«.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Weiter …</translation>
    </message>
</context>
<context>
    <name>UserDetail</name>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>An Administrator Kundenportal is not changed here; everybody changes the own data in »My profile«.</source>
        <translation>Ein Administrator Kundenportal wird hier nicht geändert; die eigenen Daten ändert jeder selbst unter »Mein Profil«.</translation>
    </message>
    <message>
        <source>Deletes the account for good: it cannot be brought back, and the user name is not given again for 180 days.</source>
        <translation>Löscht das Konto endgültig: Es lässt sich nicht wiederherstellen, und die Nutzerkennung wird 180 Tage lang nicht wieder vergeben.</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Close the lock: stop editing</source>
        <translation>Schloss schließen: Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Open the lock: edit the user</source>
        <translation>Schloss öffnen: Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open the lock first.</source>
        <translation>Öffnen Sie zuerst das Schloss.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilfunknummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ask for a PIN by SMS</source>
        <translation>PIN per SMS abfragen</translation>
    </message>
    <message>
        <source>3 to 80 letters, digits and some special characters, no spaces.</source>
        <translation>3 bis 80 Buchstaben, Ziffern und einige Sonderzeichen, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Links for a new password go to this address.</source>
        <translation>Links für ein neues Kennwort gehen an diese Adresse.</translation>
    </message>
    <message>
        <source>PINs go to this number.</source>
        <translation>PINs gehen an diese Nummer.</translation>
    </message>
    <message>
        <source>Inactive: delete for good …</source>
        <translation>Inaktiv: endgültig löschen …</translation>
    </message>
    <message>
        <source>Buchhaltung Kunde always signs in with a PIN.</source>
        <translation>Buchhaltung Kunde meldet sich immer mit PIN an.</translation>
    </message>
    <message>
        <source>Open the lock to change this.</source>
        <translation>Zum Ändern das Schloss öffnen.</translation>
    </message>
</context>
<context>
    <name>UserImportModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilfunknummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>UserImportPane</name>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) created.</source>
        <translation>
            <numerusform>%n Benutzer angelegt.</numerusform>
            <numerusform>%n Benutzer angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Whether the user was created shows in the list as soon as the portal answers.</source>
        <translation>%1 Ob der Benutzer angelegt wurde, zeigt die Liste, sobald das Portal antwortet.</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Befunde speichern</translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation>Befunde.csv</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows are faulty. Nothing has been sent; correct the file and choose it again.</source>
        <translation>%1 von %2 Zeilen sind fehlerhaft. Es wurde nichts gesendet; berichtigen Sie die Datei und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 still to send, %4 with a finding.</source>
        <translation>%1 Zeilen: %2 angelegt, %3 noch zu senden, %4 mit Befund.</translation>
    </message>
    <message>
        <source>Only rows with a finding</source>
        <translation>Nur Zeilen mit Befund</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Save findings …</source>
        <translation>Befunde speichern …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Create %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer anlegen</numerusform>
            <numerusform>%n Benutzer anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Der Import läuft.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Correct the faulty rows first.</source>
        <translation>Berichtigen Sie zuerst die fehlerhaften Zeilen.</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out and remove local data …</source>
        <translation>Abmelden und lokale Daten entfernen …</translation>
    </message>
    <message>
        <source>Save diagnostic bundle …</source>
        <translation>Diagnosepaket speichern …</translation>
    </message>
    <message>
        <source>About Fernamt</source>
        <translation>Über Fernamt</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>User menu: %1</source>
        <translation>Benutzermenü: %1</translation>
    </message>
    <message>
        <source>Sign out and remove local data</source>
        <translation>Abmelden und lokale Daten entfernen</translation>
    </message>
    <message>
        <source>Remove the cached lists of %1 from this computer?</source>
        <translation>Die zwischengespeicherten Listen von %1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The archive with your documents stays where it is, and so do orders that are not confirmed yet.</source>
        <translation>Das Archiv mit Ihren Dokumenten bleibt, wo es ist, ebenso noch nicht bestätigte Aufträge.</translation>
    </message>
    <message>
        <source>Save diagnostic bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>Saved. The bundle holds no passwords, names or numbers of documents.</source>
        <translation>Gespeichert. Das Paket enthält keine Kennwörter, Namen oder Nummern von Dokumenten.</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Kennwort ändern …</translation>
    </message>
    <message>
        <source>Authenticator app …</source>
        <translation>Authenticator-App …</translation>
    </message>
    <message>
        <source>Sessions and device grants …</source>
        <translation>Sitzungen und Gerätefreigaben …</translation>
    </message>
</context>
<context>
    <name>UserNameStep</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation>Kennwort vergessen</translation>
    </message>
    <message>
        <source>Have you forgotten your password or your user name?</source>
        <translation>Haben Sie Ihr Kennwort oder Ihren Benutzernamen vergessen?</translation>
    </message>
    <message>
        <source>I have a one-time link</source>
        <translation>Ich habe einen Einmal-Link</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Another profile, or without provider access …</source>
        <translation>Anderes Profil oder ohne Anbieter-Zugang …</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Has not set a password yet; the link in the mail is valid for 24 hours, after that »Forgot password« sends another one.</source>
        <translation>Hat noch kein Kennwort vergeben; der Link in der Mail gilt 24 Stunden, danach sendet »Kennwort vergessen« einen neuen.</translation>
    </message>
    <message>
        <source>Can sign in.</source>
        <translation>Kann sich anmelden.</translation>
    </message>
    <message>
        <source>Cannot sign in until the lock is lifted.</source>
        <translation>Kann sich nicht anmelden, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>with PIN by SMS</source>
        <translation>mit PIN per SMS</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>ohne PIN</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nutzerkennung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilfunknummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>has at least %1 characters</source>
        <translation>hat mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>is no e-mail address</source>
        <translation>ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>is always asked for with Buchhaltung Kunde</source>
        <translation>wird bei Buchhaltung Kunde immer abgefragt</translation>
    </message>
    <message>
        <source>is no telephone number; write it as 0201 123456 or +49 201 123456</source>
        <translation>ist keine Telefonnummer; schreiben Sie sie als 0201 123456 oder +49 201 123456</translation>
    </message>
    <message>
        <source>is needed: the sign-in asks for a PIN by SMS</source>
        <translation>ist nötig: Die Anmeldung fragt eine PIN per SMS ab</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>has at most %1 characters</source>
        <translation>hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>must not contain %1</source>
        <translation>darf %1 nicht enthalten</translation>
    </message>
    <message>
        <source>is »ja« or »nein«</source>
        <translation>ist »ja« oder »nein«</translation>
    </message>
    <message>
        <source>is Administrator Telefonanlage or Buchhaltung Kunde</source>
        <translation>ist Administrator Telefonanlage oder Buchhaltung Kunde</translation>
    </message>
    <message>
        <source>stands in line %1 already</source>
        <translation>steht schon in Zeile %1</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>ist vergeben</translation>
    </message>
    <message>
        <source>has %1 columns instead of %2</source>
        <translation>hat %1 Spalten statt %2</translation>
    </message>
    <message>
        <source>A link for a new password goes to %1; until it is used, this user cannot sign in.</source>
        <translation>An %1 geht ein Link für ein neues Kennwort; bis er benutzt ist, kann sich dieser Benutzer nicht anmelden.</translation>
    </message>
    <message>
        <source>The previous address %1 is informed.</source>
        <translation>Die bisherige Adresse %1 wird informiert.</translation>
    </message>
    <message>
        <source>The next PIN goes to the new number.</source>
        <translation>Die nächste PIN geht an die neue Nummer.</translation>
    </message>
    <message>
        <source>This user is signed out at once and cannot sign in until the lock is lifted.</source>
        <translation>Dieser Benutzer wird sofort abgemeldet und kann sich nicht anmelden, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>This user can sign in again.</source>
        <translation>Dieser Benutzer kann sich wieder anmelden.</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>User ID</source>
        <translation>Benutzer ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilfunknummer</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>%1 is created; the mail with the link is on its way.</source>
        <translation>%1 ist angelegt; die Mail mit dem Link ist unterwegs.</translation>
    </message>
    <message>
        <source>Create user account</source>
        <translation>Benutzerkonto erstellen</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Mitarbeiter kommt</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Mitarbeiter geht</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>»Create user account« makes the first one.</source>
        <translation>»Benutzerkonto erstellen« legt den ersten an.</translation>
    </message>
    <message>
        <source>Name, role, address …</source>
        <translation>Name, Rolle, Adresse …</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>users.csv</source>
        <translation>Benutzer.csv</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message numerus="yes">
        <source>%n file(s) checked.</source>
        <translation>
            <numerusform>Eine Datei geprüft.</numerusform>
            <numerusform>%n Dateien geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed by rule.</source>
        <translation>
            <numerusform>%n gemäß Regel entfernt.</numerusform>
            <numerusform>%n gemäß Regel entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal has been tampered with.</source>
        <translation>Das Journal wurde manipuliert.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>nicht im Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), the first: %1 (%2).</source>
        <translation>
            <numerusform>Eine Abweichung: %1 (%2).</numerusform>
            <numerusform>%n Abweichungen, die erste: %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one matches the journal.</source>
        <translation>Jede stimmt mit dem Journal überein.</translation>
    </message>
    <message>
        <source>Every one matches the journal; its tail is not provable without a keychain.</source>
        <translation>Jede stimmt mit dem Journal überein; dessen Ende ist ohne Schlüsselbund nicht beweisbar.</translation>
    </message>
</context>
<context>
    <name>WatchNotices</name>
    <message numerus="yes">
        <source>%n document(s) that are not in your archive will be deleted at the provider soon,</source>
        <translation>
            <numerusform>Ein Dokument, das nicht in Ihrem Archiv ist, wird beim Anbieter bald gelöscht,</numerusform>
            <numerusform>%n Dokumente, die nicht in Ihrem Archiv sind, werden beim Anbieter bald gelöscht,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first in %n day(s).</source>
        <translation>
            <numerusform>das erste in einem Tag.</numerusform>
            <numerusform>das erste in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Everything stays readable, as of %1. A sign-in goes on.</source>
        <translation>Alles bleibt lesbar, Stand %1. Nach einer Anmeldung geht es weiter.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You see data as of %1.</source>
        <translation>Sie sehen Daten vom Stand %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is off by %n minute(s).</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um eine Minute falsch.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %n Minuten falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs and days to deletion may look wrong; please set it.</source>
        <translation>PINs und Tage bis zur Löschung können falsch erscheinen; bitte stellen Sie sie.</translation>
    </message>
    <message>
        <source>The change log cannot be written; nothing can be changed until it can.</source>
        <translation>Das Änderungsprotokoll lässt sich nicht schreiben; solange kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersCard</name>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>PDF, XML, CSV, TXT, ZIP and e-mails in these folders are imported, those that are there and each new one. They stay where they are; folders below are not looked at.</source>
        <translation>PDF, XML, CSV, TXT, ZIP und E-Mails in diesen Ordnern werden importiert: die vorhandenen und jede neue Datei. Sie bleiben, wo sie sind; Unterordner werden nicht angesehen.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No longer watch the chosen folder</source>
        <translation>Den gewählten Ordner nicht mehr überwachen</translation>
    </message>
    <message>
        <source>%1 (not there at the moment)</source>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Dieser Ordner wird schon überwacht.</translation>
    </message>
    <message>
        <source>This is the archive itself.</source>
        <translation>Das ist das Archiv selbst.</translation>
    </message>
</context>
<context>
    <name>WindowApp</name>
    <message>
        <source>Back up and restore profiles …</source>
        <translation>Profile sichern und wiederherstellen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore a backup instead …</source>
        <translation>Stattdessen eine Sicherung wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
</context>
</TS>
