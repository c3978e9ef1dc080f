using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests.Conventions;

/// <summary>How long and how wide code may be, in the program and in its tests.</summary>
public sealed class SizeTests
{
    private const int MaxFileLines = 250;
    private const int MaxMethodLines = 60;
    private const int MaxParameters = 8;

    /// <summary>In characters, of nine lines of ten that are not empty.</summary>
    private const int MaxWidth = 99;

    public static TheoryData<string> Projects => [.. SourceFile.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_file_is_longer_than_250_lines(string project) => Texts.AreNone(
        SourceFile.ReadAll(project)
            .Where(f => f.Lines.Count > MaxFileLines)
            .Select(f => $"{f.Path}: {f.Lines.Count}"));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_method_is_longer_than_60_lines(string project) =>
        Texts.AreNone(FindLongMethods(SourceFile.ReadCode(project)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_constructor_and_no_record_has_more_than_8_parameters(string project) =>
        Texts.AreNone(FindWideConstructors(SourceFile.ReadCode(project)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Nine_lines_of_ten_are_shorter_than_100_characters(string project)
    {
        var widths = SourceFile.ReadAll(project).SelectMany(f => f.Lines)
            .Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => l.Length).Order().ToList();
        Assert.InRange(widths[widths.Count * 9 / 10], 1, MaxWidth);
    }

    [Fact]
    public void The_rules_find_what_they_are_for()
    {
        var body = string.Concat(Enumerable.Repeat("        M();\n", MaxMethodLines));
        var parameters = string.Join(
            ", ", Enumerable.Range(0, MaxParameters + 1).Select(i => $"int P{i}"));
        var file = new SourceFile(
            "a.cs",
            $"class C\n{{\n    void M()\n    {{\n{body}    }}\n    C({parameters}) {{ }}\n}}\n\nrecord R({parameters});\n");
        Assert.Equal(["a.cs: M takes 63 lines"], FindLongMethods([file]));
        Assert.Equal(
            ["a.cs: C takes 9 parameters", "a.cs: R takes 9 parameters"],
            FindWideConstructors([file]));
    }

    private static IEnumerable<string> FindLongMethods(IEnumerable<SourceFile> files) =>
        from file in files
        from node in file.Root.DescendantNodes()
        let name = node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            LocalFunctionStatementSyntax function => function.Identifier.Text,
            _ => null,
        }
        where name is not null
        let span = node.GetLocation().GetLineSpan()
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        where lines > MaxMethodLines
        select $"{file.Path}: {name} takes {lines} lines";

    private static IEnumerable<string> FindWideConstructors(IEnumerable<SourceFile> files) =>
        from file in files
        from node in file.Root.DescendantNodes()
        let found = node switch
        {
            ConstructorDeclarationSyntax constructor => (constructor.Identifier.Text, constructor.ParameterList),
            TypeDeclarationSyntax type => (type.Identifier.Text, type.ParameterList),
            _ => (Text: "", ParameterList: null),
        }
        where found.ParameterList?.Parameters.Count > MaxParameters
        select $"{file.Path}: {found.Text} takes {found.ParameterList!.Parameters.Count} parameters";
}
