using System.Diagnostics;
using System.Globalization;
using Standoff.Site.Publishing;

namespace Standoff.Site.Tests.Publishing;

/// <summary>A file has all of its bytes or is as it was, and nothing is left beside it.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("standoff-").FullName;

    private string Target => Path.Combine(_folder, "a.txt");

    [Fact]
    public void A_file_is_made_and_replaced_and_nothing_is_left_beside_it()
    {
        WholeFile.Write(Target, "one"u8);
        WholeFile.Write(Target, "two"u8);
        Assert.Equal("two", File.ReadAllText(Target));
        Assert.Equal(Target, Assert.Single(Directory.GetFiles(_folder)));
    }

    [Fact]
    public void What_stands_there_is_not_made_again()
    {
        File.WriteAllText(Target, "mine");
        Assert.Throws<IOException>(() => WholeFile.Create(Target, "ours"u8));
        Assert.Equal("mine", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void What_a_killed_process_has_left_goes_with_the_next_file()
    {
        using var gone = Process.Start(new ProcessStartInfo("true"))!;
        gone.WaitForExit();
        var left = Leave(gone.Id);
        WholeFile.Create(Target, "one"u8);
        Assert.False(File.Exists(left));
    }

    [Fact]
    public void What_another_process_is_writing_stays()
    {
        using var running = Process.Start(new ProcessStartInfo("sleep", "60"))!;
        var writing = Leave(running.Id);
        WholeFile.Create(Target, "one"u8);
        running.Kill();
        Assert.True(File.Exists(writing));
    }

    [Fact]
    public void What_is_older_than_the_process_of_its_number_goes()
    {
        var left = Leave(Environment.ProcessId);
        File.SetLastWriteTime(left, Process.GetCurrentProcess().StartTime.AddMinutes(-1));
        WholeFile.Create(Target, "one"u8);
        Assert.False(File.Exists(left));
    }

    [Fact]
    public void A_file_of_such_a_name_that_names_no_process_is_somebody_elses()
    {
        var mine = Path.Combine(_folder, WholeFile.Prefix + "symphony");
        File.WriteAllText(mine, "mine");
        WholeFile.Create(Target, "one"u8);
        Assert.True(File.Exists(mine));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Leave(int process)
    {
        var path = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{WholeFile.Prefix}{process}-x"));
        File.WriteAllText(path, "half");
        return path;
    }
}
