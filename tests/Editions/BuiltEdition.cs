using System.Diagnostics;
using Standoff.Shared;
using Standoff.Site.Publishing;

namespace Standoff.Editions;

/// <summary>
/// The report as the program publishes it into a folder, once for all tests of a run. It is built
/// under strange conditions, which must not show: on eight threads, in another time zone and in a
/// culture that writes numbers as none does.
/// </summary>
internal static class BuiltEdition
{
    /// <summary>
    /// Where the edition stands or shall stand; the tests that ask first build it. Without it each
    /// assembly of tests builds one of its own, which goes with the process.
    /// </summary>
    private const string FolderVariable = "STANDOFF_EDITION";

    private static readonly Lazy<string> Built = new(Build);

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Read = new(() =>
        Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Where(IsPublished).ToDictionary(
            file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'),
            File.ReadAllBytes,
            StringComparer.Ordinal));

    public static string Folder => Built.Value;

    /// <summary>
    /// By path within the folder, with <c>/</c>; without the list that the program keeps of them.
    /// </summary>
    public static IReadOnlyDictionary<string, byte[]> Files => Read.Value;

    /// <summary>What a process needs in order to run under the strange conditions.</summary>
    public static IReadOnlyDictionary<string, string> StrangeEnvironment { get; } =
        new Dictionary<string, string>
        {
            ["DOTNET_PROCESSOR_COUNT"] = "8",
            ["DOTNET_STARTUP_HOOKS"] = typeof(BuiltEdition).Assembly.Location,
            ["TZ"] = "Asia/Tokyo",
        };

    /// <param name="path">Of a file in the folder of an edition.</param>
    public static bool IsPublished(string path) => Path.GetFileName(path) != OutputManifest.FileName;

    private static string Build()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        if (string.IsNullOrEmpty(folder))
        {
            var parent = Directory.CreateTempSubdirectory("standoff-edition-").FullName;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(parent, recursive: true);
            folder = Path.Combine(parent, "edition");
        }

        // Whoever comes second waits for the first, and finds the whole edition or none.
        using var _ = Lock(folder + ".lock");
        if (!Directory.Exists(folder))
            Publish(folder);
        return folder;
    }

    private static FileStream Lock(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(
                    path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                Thread.Sleep(200);
            }
        }
    }

    private static void Publish(string folder)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(folder),
            RedirectStandardError = true,
        };
        var program = Path.Combine(AppContext.BaseDirectory, "Standoff.Site.dll");
        foreach (var argument in (string[])["exec", program, "--root", Checkout.Root, "--output", folder])
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in StrangeEnvironment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The report does not build: {error}");
    }
}
