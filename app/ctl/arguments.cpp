#include "arguments.h"

#include <QCoreApplication>

namespace
{
const char usage[] = R"(Usage: fernamtctl [options] COMMAND

  login                      sign in: user name, password, PIN
  logout                     end the session (--remove-local-data: also the cache)
  grant create [--name N]    fetch without PIN for 90 days (documents only)
  grant list
  grant revoke ID
  documents list             what is at the provider and in the archive
  documents fetch            fetch everything new into the archive
  documents import PATH...   take PDF, XML, CSV, ZIP and EML files, or folders of them, into the archive;
                             what one invoice does not tell: --number N --date D --net A --vat A --gross A
  documents check            compare archived invoices with contracts, prices and call records
  contracts list             running contracts with what they cost a month
  contracts show NUMBER      one contract: positions, numbers, last days
  company show               customer data: address, contact persons, invoice delivery
  orders list                orders and their states
  orders show NUMBER         one order: positions and steps
  users list                 the customer's users with role and status
  users lock NAME            shut a user out; users unlock NAME lets it in again
  users delete NAME --confirm NAME
                             for good; the name is not given again for 180 days
  users import FILE          create the users of a CSV file; with one faulty row nothing is sent
  users export FILE          all users as CSV
  tickets list               support tickets, last changed first; ! means: contact the support
  tickets show NUMBER        one ticket with its conversation
  tickets create             --subject S --text T [--kind fault] [--contract N [--item I] | --invoice N]
                             [--contact NAME] [--express PRICE] [--attach FILE] [--key UUID]
  tickets answer NUMBER      --text T [--attach FILE] [--key UUID]
  seats list                 seats of the telephone system with number and registration
  seats export FILE          all seats as CSV; numbers export FILE: numbers and routing
  seats import FILE          take over what differs in the file (--dry-run: only show); with one faulty
                             row nothing is sent; what costs goes into the cart; also numbers import
  numbers list               numbers of the telephone system with their state; --contract N: of this one
  handover datev FOLDER      archived invoices as Buchungsstapel with pictures (--format ledgers: as ledgers)
  handover folder FOLDER     renamed originals with a list; handover gdpdu FOLDER: for an auditor
                             (--since, --until, --invoice A,B; --with-evn: with their itemised calls)
  handover list              what was handed over, when, by whom
  handover settings [FILE]   accounts, tax keys and cost centres for DATEV, as JSON; FILE: from now on
  handover split [FILE]      what each contract pays (--by extension, line, cost-centre); FILE: XLSX or CSV
  deadlines [--ics FILE]     last days for notice, reduction and deletion; as a calendar file
  evn import FILE...         take call records of any provider into the profile (--overlap once|keep)
                             what was said of a file (--duration, --dates, --decimal, --columns) holds for the next of its kind
  evn layouts                what was said of files; evn forget ID: the next one is asked about again
  evn list                   imported files; evn remove ID takes one out again
  evn sum [FILE...]          calls and their net sum, of all that was imported or of the files alone
                             (--by month,day,line,extension,cost-centre,number,destination,kind)
  evn top                    the dearest numbers, or --by other columns (--limit 20)
  evn find PART              numbers that hold the digits, in any notation
  evn check                  what is odd: duplicates, overlaps, bursts, first calls abroad (--budget EUROS)
                             without what was muted in the window (--all: also that)
  evn export FILE            the calls as CSV or XLSX, without a limit (--format csv|excel|xlsx)
  archive verify             read every archived file again and compare
  archive adopt FOLDER       take the files of another archive folder
  audit list                 every change made here or found at the provider
  audit verify               walk the audit trail: was anything changed, removed, swapped?
  audit export FILE          all of it as CSV
  profile list               the profiles of this computer
  profile backup FILE        one profile in one file (--documents: also the archived documents)
  profile restore FILE       a profile of such a file; --profile NAME gives it another name here,
                             --out DIR names the folder of its archive
  schedule install           fetch every night (--at HH:MM; --print: only show)
  schedule remove

Options (before or after the command):
  --portal URL               address of the portal, kept in the profile
  --user NAME                user name, kept in the profile
  --ca FILE                  further trusted certificates (PEM), kept in the profile
  --profile NAME             default: default
  --data DIR                 everything below this folder
  --demo                     a portal of its own with an example customer
  --password-stdin           read the password from standard input
  --pin-stdin                read the PIN from standard input, after the password
  --pin-command CMD          run CMD (no shell); the first line of its output is the PIN
  --totp-stdin               read the code of the authenticator app, or a recovery code, after the PIN
  --totp-command CMD         run CMD (no shell); the first line of its output is the code
  --types A,B                invoice_pdf, evn_pdf, evn_csv, order_signed, …: fernamtctl(1) has all
  --since DATE               documents of this day or later (2026-01-31)
  --out DIR                  folder of the archive, kept in the profile
  --name-template T          names in the archive, e.g. {year}/{date}_{type}_{number}; kept
  --confirm NAME             the user name once more
  --ics FILE                 write a calendar file
  --by A,B                   what to group sums by
  --since, --until, --line, --extension, --cost-centre, --destination, --call-kind, --number,
  --least, --most            which calls evn sums up: days, lists (A,B), a part of the number, euros
  --overlap once|keep        calls that another file told already: count them once, or again
  --format csv|excel|xlsx    of evn export: RFC 4180, for a German Excel, or a workbook (by the file's name)
  --budget EUROS             of evn check: what a month may cost
  --limit N                  how many evn top and evn find list (20)
  --duration h:mm|m:ss       what "1:04" means, where a file does not tell
  --columns A=N,B=N          what the columns of a file without headings hold: begin, time, line, number,
                             duration, net (or cents), gross, extension, cost-centre, destination, kind
  --dates day|month|year     what comes first in "03/02/2026", where a file does not tell
  --decimal comma|point      what "1.234" means, where a file does not tell
  --number, --date, --net, --vat, --gross
                             of documents import: what the one file given does not tell; learned of its sender
  --again                    of handover: also what was handed over before
  --all                      of evn check: also what was muted
  --dry-run                  show what would be changed, and change nothing
  --wait SECONDS             for another program that is fetching (60)
  --json                     machine-readable answer
  --verbose, --debug         log to standard error
  --help, --version

Ends with 0 done, 1 failed, 2 usage, 3 nothing new, 4 PIN needed, 5 refused, 6 network,
7 disk, 8 archive or trail differs, 9 in use, 10 partly done.
)";
}

bool Arguments::parse(const QStringList &arguments)
{
    const auto option = [](const char *name, const char *value = nullptr) {
        return value ? QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value))
                     : QCommandLineOption(QString::fromLatin1(name));
    };
    for (const char *flag : {"demo", "password-stdin", "pin-stdin", "totp-stdin", "json", "verbose", "debug", "help", "version",
                             "remove-local-data", "print", "documents", "dry-run", "again", "all", "with-evn"})
        m_parser.addOption(option(flag));
    for (const char *valued : {"portal",      "user",      "ca",     "profile",       "data",    "pin-command", "totp-command",
                               "types",       "since",     "out",    "name-template", "wait",    "name",        "at",
                               "ics",         "confirm",   "by",     "duration",      "decimal", "dates",       "demo-clock",
                               "kind",        "subject",   "text",   "contract",      "item",    "invoice",     "contact",
                               "express",     "attach",    "key",    "until",         "line",    "extension",   "cost-centre",
                               "destination", "call-kind", "number", "least",         "most",    "overlap",     "limit",
                               "format",      "budget",    "date",   "net",           "vat",     "gross",       "columns"})
        m_parser.addOption(option(valued, "value"));
    if (!m_parser.parse(arguments)) {
        text = m_parser.errorText() + u'\n';
        return false;
    }
    m_words = m_parser.positionalArguments();
    helpAsked = has("help") || has("version");
    if (has("version"))
        text = QStringLiteral("fernamtctl ") + QCoreApplication::applicationVersion() + u'\n';
    else if (has("help") || m_words.isEmpty())
        text = QString::fromUtf8(usage);
    return text.isEmpty();
}
