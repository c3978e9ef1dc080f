namespace Standoff.Site.Commands;

internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The input is wrong; every mistake has been printed.</summary>
    public const int Diagnostics = 1;

    /// <summary>Two things that were compared are not alike in what matters.</summary>
    public const int Differs = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int WrongCall = 2;

    /// <summary>The program is wrong.</summary>
    public const int Fault = 3;
}
