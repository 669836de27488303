<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveTools</name>
    <message numerus="yes">
        <source>%n file(s) verified and adopted.</source>
        <translation>
            <numerusform>%n file verified and adopted.</numerusform>
            <numerusform>%n files verified and adopted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalNotices</name>
    <message numerus="yes">
        <source>%n file(s) from watched folders cannot be read for certain.</source>
        <translation>
            <numerusform>%n file from watched folders cannot be read for certain.</numerusform>
            <numerusform>%n files from watched folders cannot be read for certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>ecotel@once diverts %n number(s) since %1</source>
        <translation>
            <numerusform>ecotel@once diverts %n number since %1</numerusform>
            <numerusform>ecotel@once diverts %n numbers since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not archived will be deleted soon</source>
        <translation>
            <numerusform>%n document not archived will be deleted soon</numerusform>
            <numerusform>%n documents not archived will be deleted soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the telephone system wait for release</source>
        <translation>
            <numerusform>%n order of the telephone system waits for release</numerusform>
            <numerusform>%n orders of the telephone system wait for release</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n entries, each follows from the one before.</source>
        <translation>
            <numerusform>%n entry, it follows from the one before.</numerusform>
            <numerusform>%n entries, each follows from the one before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message numerus="yes">
        <source>%1 was written. %n archived document(s) are missing or changed; verify the archive.</source>
        <translation>
            <numerusform>%1 was written. One archived document is missing or changed; verify the archive.</numerusform>
            <numerusform>%1 was written. %n archived documents are missing or changed; verify the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillCheckView</name>
    <message numerus="yes">
        <source>%n position(s) agree</source>
        <translation>
            <numerusform>%n position agrees</numerusform>
            <numerusform>%n positions agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviate(s)</source>
        <translation>
            <numerusform>%n deviates</numerusform>
            <numerusform>%n deviate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be checked</source>
        <translation>
            <numerusform>%n cannot be checked</numerusform>
            <numerusform>%n cannot be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillWords</name>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n deviation</numerusform>
            <numerusform>%n deviations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallExportCard</name>
    <message numerus="yes">
        <source>%Ln calls written to %1</source>
        <translation>
            <numerusform>%Ln call written to %1</numerusform>
            <numerusform>%Ln calls written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallFindingWords</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallGroupTable</name>
    <message numerus="yes">
        <source>%n groups; Enter shows the calls of one.</source>
        <translation>
            <numerusform>%n group; Enter shows its calls.</numerusform>
            <numerusform>%n groups; Enter shows the calls of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n dearest groups; Enter shows the calls of one.</source>
        <translation>
            <numerusform>The %n dearest group; Enter shows its calls.</numerusform>
            <numerusform>The %n dearest groups; Enter shows the calls of one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallImportCard</name>
    <message numerus="yes">
        <source>Importing %1, %n more waiting</source>
        <translation>
            <numerusform>Importing %1, %n more waiting</numerusform>
            <numerusform>Importing %1, %n more waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n calls, %2</source>
        <translation>
            <numerusform>%1: %n call, %2</numerusform>
            <numerusform>%1: %n calls, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallProblemWords</name>
    <message numerus="yes">
        <source>%n rows were refused; all others are there.</source>
        <translation>
            <numerusform>%n row was refused; all others are there.</numerusform>
            <numerusform>%n rows were refused; all others are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls of this finding</source>
        <translation>
            <numerusform>%n call of this finding</numerusform>
            <numerusform>%n calls of this finding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n calls of this finding</source>
        <translation>
            <numerusform>The first %1 of %n call of this finding</numerusform>
            <numerusform>The first %1 of %n calls of this finding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CartSummary</name>
    <message numerus="yes">
        <source>%n order(s) for contract %1</source>
        <translation>
            <numerusform>%n order for contract %1</numerusform>
            <numerusform>%n orders for contract %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostSplitDialog</name>
    <message numerus="yes">
        <source>Split %n invoice(s)</source>
        <translation>
            <numerusform>Split %n invoice</numerusform>
            <numerusform>Split %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message numerus="yes">
        <source>Renewed %n time(s) by %1: runs through %2</source>
        <translation>
            <numerusform>Renewed once by %1: runs through %2</numerusform>
            <numerusform>Renewed %n times by %1: runs through %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not archived</source>
        <translation>
            <numerusform>%n document not archived</numerusform>
            <numerusform>%n documents not archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message numerus="yes">
        <source>The provider deletes it in %n day(s). Your copy stays.</source>
        <translation>
            <numerusform>The provider deletes it in %n day. Your copy stays.</numerusform>
            <numerusform>The provider deletes it in %n days. Your copy stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message numerus="yes">
        <source>%n page(s) printed.</source>
        <translation>
            <numerusform>%n page printed.</numerusform>
            <numerusform>%n pages printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message numerus="yes">
        <source>will be deleted in %n day(s)</source>
        <translation>
            <numerusform>will be deleted in %n day</numerusform>
            <numerusform>will be deleted in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EInvoiceText</name>
    <message numerus="yes">
        <source>Only the first %n lines are shown here.</source>
        <translation>
            <numerusform>Only the first line is shown here.</numerusform>
            <numerusform>Only the first %n lines are shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>Please try again in %n second.</numerusform>
            <numerusform>Please try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchController</name>
    <message numerus="yes">
        <source>%n document(s) fetched and verified.</source>
        <translation>
            <numerusform>%n document fetched and verified.</numerusform>
            <numerusform>%n documents fetched and verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message numerus="yes">
        <source>Hand over %n document(s)</source>
        <translation>
            <numerusform>Hand over %n document</numerusform>
            <numerusform>Hand over %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) handed over.</source>
        <translation>
            <numerusform>%n document handed over.</numerusform>
            <numerusform>%n documents handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not clear</source>
        <translation>
            <numerusform>%n not clear</numerusform>
            <numerusform>%n not clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message numerus="yes">
        <source>Is removed from here and from the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Is removed from here and from the clipboard in %n second.</numerusform>
            <numerusform>Is removed from here and from the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWatch</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberActivationPane</name>
    <message numerus="yes">
        <source>Activate %n number(s)</source>
        <translation>
            <numerusform>Activate %n number</numerusform>
            <numerusform>Activate %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberAssignmentPane</name>
    <message numerus="yes">
        <source>%n call record(s) of %1 are deleted for good. Invoices with their EVN stay untouched.</source>
        <translation>
            <numerusform>%n call record of %1 is deleted for good. Invoices with their EVN stay untouched.</numerusform>
            <numerusform>%n call records of %1 are deleted for good. Invoices with their EVN stay untouched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberFaxPane</name>
    <message numerus="yes">
        <source>The credentials are sent to %n employee(s).</source>
        <translation>
            <numerusform>The credentials are sent to %n employee.</numerusform>
            <numerusform>The credentials are sent to %n employees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberRows</name>
    <message numerus="yes">
        <source>Time-table, %n row(s)</source>
        <translation>
            <numerusform>Time-table, %n row</numerusform>
            <numerusform>Time-table, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PbxManagement</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodBars</name>
    <message numerus="yes">
        <source>%1: %2, %n calls</source>
        <translation>
            <numerusform>%1: %2, %n call</numerusform>
            <numerusform>%1: %2, %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewToolBar</name>
    <message numerus="yes">
        <source>%1 (%n more page(s) not shown)</source>
        <translation>
            <numerusform>%1 (%n more page not shown)</numerusform>
            <numerusform>%1 (%n more pages not shown)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%1, %n hits</source>
        <translation>
            <numerusform>%1, %n hit</numerusform>
            <numerusform>%1, %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n row taken over.</numerusform>
            <numerusform>%n rows taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as before.</source>
        <translation>
            <numerusform>%n row is as before.</numerusform>
            <numerusform>%n rows are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SipCard</name>
    <message numerus="yes">
        <source>%n SIP account(s) with one common password</source>
        <translation>
            <numerusform>%n SIP account</numerusform>
            <numerusform>%n SIP accounts with one common password</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not archived yet</source>
        <translation>
            <numerusform>%n not archived yet</numerusform>
            <numerusform>%n not archived yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), %1, each compared with the provider&apos;s SHA-256.</source>
        <translation>
            <numerusform>%n document, %1, each compared with the provider&apos;s SHA-256.</numerusform>
            <numerusform>%n documents, %1, each compared with the provider&apos;s SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), %1, kept as they came.</source>
        <translation>
            <numerusform>%n document, %1, kept as it came.</numerusform>
            <numerusform>%n documents, %1, kept as they came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusFooter</name>
    <message numerus="yes">
        <source>Archive: %n document(s), all verified</source>
        <translation>
            <numerusform>Archive: %n document, all verified</numerusform>
            <numerusform>Archive: %n documents, all verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n month(s)</source>
        <translation>
            <numerusform>by %n month</numerusform>
            <numerusform>by %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotpDialog</name>
    <message numerus="yes">
        <source>%n recovery codes are left.</source>
        <translation>
            <numerusform>%n recovery code is left.</numerusform>
            <numerusform>%n recovery codes are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserImportPane</name>
    <message numerus="yes">
        <source>%n user(s) created.</source>
        <translation>
            <numerusform>%n user created.</numerusform>
            <numerusform>%n users created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n user(s)</source>
        <translation>
            <numerusform>Create %n user</numerusform>
            <numerusform>Create %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message numerus="yes">
        <source>%n file(s) checked.</source>
        <translation>
            <numerusform>%n file checked.</numerusform>
            <numerusform>%n files checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed by rule.</source>
        <translation>
            <numerusform>%n removed by rule.</numerusform>
            <numerusform>%n removed by rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), the first: %1 (%2).</source>
        <translation>
            <numerusform>%n difference, the first: %1 (%2).</numerusform>
            <numerusform>%n differences, the first: %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchNotices</name>
    <message numerus="yes">
        <source>%n document(s) that are not in your archive will be deleted at the provider soon,</source>
        <translation>
            <numerusform>%n document that is not in your archive will be deleted at the provider soon,</numerusform>
            <numerusform>%n documents that are not in your archive will be deleted at the provider soon,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first in %n day(s).</source>
        <translation>
            <numerusform>the first in %n day.</numerusform>
            <numerusform>the first in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is off by %n minute(s).</source>
        <translation>
            <numerusform>The clock of this computer is off by %n minute.</numerusform>
            <numerusform>The clock of this computer is off by %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
