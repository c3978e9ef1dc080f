using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands;

/// <summary>Runs a program's command line and turns its end into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>
    /// All output is UTF-8, whatever the terminal's locale says: JSON is nothing else, and a pipe
    /// has no locale.
    /// </summary>
    public static int Run(RootCommand program, string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Run(program, args, Console.Out, Console.Error);
    }

    public static int Run(RootCommand program, string[] args, TextWriter output, TextWriter error) =>
        Guard(() => Invoke(program, args, output, error), args, error);

    /// <summary>Turns what a program throws into a message and an exit code.</summary>
    public static int Guard(Func<int> program, string[] args, TextWriter error)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return program();
        }
        catch (RefusalException refusal)
        {
            error.WriteLine(PrintableText.Create(refusal.Message));
            return ExitCode.WrongCall;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(PrintableText.Create(SystemRefusal.Tell(refusal)));
            return ExitCode.WrongCall;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            error.WriteLine(Describe(fault, args));
            return ExitCode.Fault;
        }
    }

    private static int Invoke(RootCommand program, string[] args, TextWriter output, TextWriter error)
    {
        // A text may begin with '@', and names no file of arguments.
        var call = program.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Errors.Count > 0 && !Examples.IsHelp(call))
        {
            foreach (var mistake in call.Errors)
                error.WriteLine(PrintableText.Create(Mistakes.Tell(call, mistake)));
            if (call.UnmatchedTokens.Count > 0)
                error.WriteLine("--help tells what there is.");
            return ExitCode.WrongCall;
        }

        return call.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = output,
            Error = error,
        });
    }

    /// <summary>What whoever mends the program needs to know.</summary>
    private static string Describe(Exception fault, string[] args) =>
        $"""
        This is a fault of the program, not of your files. Please report the lines below, and the files of data/ and content/ if you may.
        Command: {string.Join(' ', args)}
        System: {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}
        {fault}
        """;
}
