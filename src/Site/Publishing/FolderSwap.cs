namespace Standoff.Site.Publishing;

/// <summary>Puts a whole folder in the place of another, for readers in one step.</summary>
internal static class FolderSwap
{
    /// <summary>Takes back a swap in two steps that was ended between them.</summary>
    /// <param name="retired">Where the published folder stood for that moment.</param>
    public static void Mend(string published, string retired)
    {
        if (!Directory.Exists(published) && Directory.Exists(retired))
            Directory.Move(retired, published);
    }

    /// <summary>
    /// Exchanges two names where the system can, else moves one folder away and the other in.
    /// </summary>
    /// <returns>Where the folder that stood there is now; null where none did.</returns>
    public static string? Swap(string prepared, string published, string retired)
    {
        if (!Directory.Exists(published))
        {
            Directory.Move(prepared, published);
            return null;
        }

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(prepared, File.GetUnixFileMode(published));
        if (NativeFile.TryExchange(prepared, published))
            return prepared;
        Directory.Move(published, retired);
        try
        {
            Directory.Move(prepared, published);
        }
        catch (IOException)
        {
            Directory.Move(retired, published);
            throw;
        }

        return retired;
    }
}
