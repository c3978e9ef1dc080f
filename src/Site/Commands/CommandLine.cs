using System.CommandLine;

namespace Standoff.Site.Commands;

/// <summary>Runs a program's command line and turns its end into an exit code.</summary>
internal static class CommandLine
{
    public static int Run(RootCommand program, string[] args)
    {
        var call = program.Parse(args);
        if (call.Errors.Count > 0)
        {
            foreach (var error in call.Errors)
                Console.Error.WriteLine(error.Message);
            return ExitCode.WrongCall;
        }

        try
        {
            return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Console.Error.WriteLine(fault);
            return ExitCode.Fault;
        }
    }
}
