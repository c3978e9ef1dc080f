namespace Standoff.Evidence.Diagnostics;

/// <content>Files and tables.</content>
public static partial class DiagnosticCatalogue
{
    [Error("SR1001", "'data/facts.csv' is missing")]
    public static Diagnostic MissingFile(Place at, string path) =>
        Report(at, $"'{path}' is missing");

    [Error("SR1002", "these bytes are no UTF-8; save the file as UTF-8")]
    public static Diagnostic NotUtf8(Place at) =>
        Report(at, $"these bytes are no UTF-8; save the file as UTF-8");

    [Error("SR1003", "this is not JSON from here on")]
    public static Diagnostic NotJson(Place at) =>
        Report(at, $"this is not JSON from here on");

    [Error("SR1004", "column 'unit' is missing")]
    public static Diagnostic MissingColumn(Place at, string column) =>
        Report(at, $"column '{column}' is missing");

    [Error("SR1005", "there is no column 'units' in the schema; did you mean 'unit'?")]
    public static Diagnostic UnexpectedColumn(Place at, string column, string suggestion) =>
        Report(at, $"there is no column '{column}' in the schema{suggestion}");

    [Error("SR1006", "this row has 20 cells, the header 19; quote a cell that holds a comma")]
    public static Diagnostic WrongCellCount(Place at, int cells, int columns) =>
        Report(at, $"this row has {cells} cells, the header {columns}; quote a cell that holds a comma");

    [Error("SR1007", "'unit' must not be empty")]
    public static Diagnostic EmptyCell(Place at, string column) =>
        Report(at, $"'{column}' must not be empty");

    [Error("SR1008", "'29,000' in column 'value' is not a number; write it like 29000 or 0.0869")]
    public static Diagnostic NotANumber(Place at, string text, string column) =>
        Report(at, $"'{text}' in column '{column}' is not a number; write it like 29000 or 0.0869");

    [Error("SR1009", "'asumed' is not a value of 'basis'; did you mean 'assumed'?; valid values are reported, assumed")]
    public static Diagnostic NotAllowed(Place at, string text, string column, string valid) =>
        Report(at, $"'{text}' is not a value of '{column}'{Meant(text, valid)}; valid values are {valid}");

    [Error("SR1010", "'Asic-Price' does not have the form of 'id' (^[a-z][a-z0-9_]*$)")]
    public static Diagnostic WrongForm(Place at, string text, string column, string form) =>
        Report(at, $"'{text}' does not have the form of '{column}' ({form})");

    [Error("SR1011", "'asic_price' stands already in line 12")]
    public static Diagnostic DuplicateId(Place at, string id, int line) =>
        Report(at, $"'{id}' stands already in line {line}");

    [Error("SR1012", "a quotation mark is out of place; quote the whole cell and double the marks inside")]
    public static Diagnostic Misquoted(Place at) =>
        Report(at, $"a quotation mark is out of place; quote the whole cell and double the marks inside");

    [Error("SR1013", "'created' must be a date such as 2026-11-23")]
    public static Diagnostic PackageProperty(Place at, string property, string expected) =>
        Report(at, $"'{property}' must be {expected}");

    [Error("SR1014", "'23.11.26' in column 'as_of' is no date; write 2026-11-23, 2026-11 or 2026")]
    public static Diagnostic NotADate(Place at, string text, string column) =>
        Report(at, $"'{text}' in column '{column}' is no date; write 2026-11-23, 2026-11 or 2026");

    [Error("SR1015", "column 'unit' stands twice")]
    public static Diagnostic DuplicateColumn(Place at, string column) =>
        Report(at, $"column '{column}' stands twice");

    [Error("SR1016", "the package describes no table 'facts'; did you mean 'fact'?")]
    public static Diagnostic MissingTable(Place at, string table, string suggestion) =>
        Report(at, $"the package describes no table '{table}'{suggestion}");

    [Error("SR1017", "the columns are separated by semicolons; save the file with commas between them")]
    public static Diagnostic WrongSeparator(Place at, string separator) =>
        Report(at, $"the columns are separated by {separator}; save the file with commas between them");

    [Error("SR1018", "'JalapeÃ±o' was 'Jalapeño' before a program took UTF-8 for Windows-1252; open the file as UTF-8")]
    public static Diagnostic Misdecoded(Place at, string text, string before) =>
        Report(at, $"'{text}' was '{before}' before a program took UTF-8 for Windows-1252; open the file as UTF-8");

    [Error("SR1040", "a spreadsheet runs '=SUM(A1)' as a formula when it opens the published table; begin the text with another character")]
    public static Diagnostic SpreadsheetFormula(Place at, string text) =>
        Report(at, $"a spreadsheet runs '{text}' as a formula when it opens the published table; begin the text with another character");

    [Error("SR1019", "the package says nothing of 'data/prices.csv'; describe it in data/datapackage.json, or delete it")]
    public static Diagnostic UndescribedTable(Place at, string path) =>
        Report(at, $"the package says nothing of '{path}'; describe it in data/datapackage.json, or delete it");

    [Error("SR1020", "'nul' cannot be a name: Windows keeps it for a device")]
    public static Diagnostic UnusableName(Place at, string name, string fault) =>
        Report(at, $"'{name}' cannot be a name: {fault}");

    [Error(
        "SR1100",
        "nothing reads 'data/facts.xlsx'; a table is data/NAME.csv and is described in data/datapackage.json: save it as that, or keep the file elsewhere")]
    public static Diagnostic UnreadDataFile(Place at, string path) => Report(
        at,
        $"nothing reads '{path}'; a table is data/NAME.csv and is described in data/datapackage.json: save it as that, or keep the file elsewhere");

    [Error("SR1101", "a package has no property 'versoin' here, and what nobody reads is left out; did you mean 'version'?")]
    public static Diagnostic UnknownProperty(Place at, string name, string suggestion) =>
        Report(at, $"a package has no property '{name}' here, and what nobody reads is left out{suggestion}");

    [Error("SR1102", "this file is empty; its first line names the columns: id,condition,notes. Bring the table back, or write that line")]
    public static Diagnostic EmptyTable(Place at, string columns) =>
        Report(at, $"this file is empty; its first line names the columns: {columns}. Bring the table back, or write that line");

    [Error("SR1103", "the quotation mark that opens this cell is never closed, or closes before the cell ends; double the marks inside and close the cell")]
    public static Diagnostic UnclosedCell(Place at) =>
        Report(at, $"the quotation mark that opens this cell is never closed, or closes before the cell ends; double the marks inside and close the cell");

    [Error("SR1104", "readers cannot be sent to 'https://me:secret@lab.example/': a user or a password stands before its host; leave that out")]
    public static Diagnostic FaultyAddress(Place at, string address, string fault) =>
        Report(at, $"readers cannot be sent to '{address}': {fault}");

    [Warning("SR1105", "a row of commas alone is passed over here, the first of 3; delete them, or bring back what stood there")]
    public static Diagnostic EmptyRows(Place at, int count) => count == 1
        ? Report(at, $"a row of commas alone is passed over here; delete it, or bring back what stood there")
        : Report(at, $"a row of commas alone is passed over here, the first of {count}; delete them, or bring back what stood there");

    [Error("SR1021", "this table has 52000000 characters; at most 8000000 are read, so leave out what no page shows")]
    public static Diagnostic LargeTable(Place at, int characters, int most) =>
        Report(at, $"this table has {characters} characters; at most {most} are read, so leave out what no page shows");

    [Error("SR1022", "a table has at most 5000 rows, and this one goes on from here; leave out what no page shows")]
    public static Diagnostic ManyRows(Place at, int most) =>
        Report(at, $"a table has at most {most} rows, and this one goes on from here; leave out what no page shows");

    [Error("SR1023", "from here on 4800 more problems of this table are not listed; mend those above first")]
    public static Diagnostic ManyProblems(Place at, int untold) =>
        Report(at, $"from here on {untold} more problems of this table are not listed; mend those above first");

    [Error("SR1024", "this cell of 'notes' has 20000 characters, at most 10000 are read; a page of content/ is the place for it")]
    public static Diagnostic LongCell(Place at, string column, int characters, int most) =>
        Report(at, $"this cell of '{column}' has {characters} characters, at most {most} are read; a page of content/ is the place for it");

    [Error("SR1025", "this character of 'title' (U+0007) cannot be printed; delete it")]
    public static Diagnostic ControlCharacter(Place at, string character, string column) =>
        Report(at, $"this character of '{column}' ({character}) cannot be printed; delete it");

    [Error("SR1026", "'1e300' in column 'value' is too large or too small to reckon with; choose a unit in which it lies between 1E-60 and 1E+60")]
    public static Diagnostic ExtremeNumber(Place at, string text, string column, double least, double most) =>
        Report(at, $"'{text}' in column '{column}' is too large or too small to reckon with; choose a unit in which it lies between {least} and {most}");

    [Error("SR1027", "'120' in column 'share' is beyond what the schema allows, at most 100; correct the number or the schema")]
    public static Diagnostic BeyondLimit(Place at, string text, string column, string end, double limit) =>
        Report(at, $"'{text}' in column '{column}' is beyond what the schema allows, at {end} {limit}; correct the number or the schema");

    [Error("SR1028", "this line and all others end with a carriage return alone, so that the file is one line; save it with the line ends of Unix or Windows")]
    public static Diagnostic OldLineEnds(Place at) =>
        Report(at, $"this line and all others end with a carriage return alone, so that the file is one line; save it with the line ends of Unix or Windows");

    [Error("SR1080", "these notes name 'gpu_thruput', and no row has that id; did you mean 'gpu_throughput'?")]
    public static Diagnostic NotedRow(Place at, string id, string suggestion) =>
        Report(at, $"these notes name '{id}', and no row has that id{suggestion}");
}
