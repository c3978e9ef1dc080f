using System.Globalization;

/// <summary>
/// What the runtime calls before a program that names this assembly in
/// <c>DOTNET_STARTUP_HOOKS</c>. It gives every thread a culture that writes numbers as none does,
/// and which is there on machines without cultures.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var culture = CreateCulture();
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }

    public static CultureInfo CreateCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ";";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.ShortDatePattern = "d|M|yyyy";
        return culture;
    }
}
