using System.CommandLine;

namespace Standoff.Site.Commands;

/// <summary>Runs a program's command line and turns its end into an exit code.</summary>
internal static class CommandLine
{
    public static int Run(RootCommand program, string[] args) =>
        Run(program, args, Console.Out, Console.Error);

    public static int Run(RootCommand program, string[] args, TextWriter output, TextWriter error)
    {
        var call = program.Parse(args);
        if (call.Errors.Count > 0)
        {
            foreach (var mistake in call.Errors)
                error.WriteLine(mistake.Message);
            return ExitCode.WrongCall;
        }

        try
        {
            return call.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = error,
            });
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            error.WriteLine(fault);
            return ExitCode.Fault;
        }
    }
}
