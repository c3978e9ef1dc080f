using Standoff.Site.Commands;

namespace Standoff.Site.Tests.Commands;

/// <summary>What the system refuses is told in plain words, with a way out.</summary>
public sealed class SystemRefusalTests
{
    [Theory]
    [InlineData(28, "No space left on device : '/srv/report/output/.edition-on-its-way/x'", "The disk of '/srv/report/output' is full; what stood there stays. Make room and call again.")]
    [InlineData(28, "No space left on device : '/srv/report/data/.13xcoqp4.dzc'", "The disk of '/srv/report/data' is full; what stood there stays. Make room and call again.")]
    [InlineData(30, "Read-only file system : '/srv/.edition-0123456789ab/lock'", "'/srv' lies on a disk that may only be read; name another folder, or let it be written.")]
    [InlineData(5, "Input/output error : '/srv/report'", "The system does not allow this: Input/output error : '/srv/report'. Mend that, or name another place, and call again.")]
    public void A_disk_that_refuses_is_named_and_no_file_that_the_program_keeps_for_itself(int code, string message, string told) =>
        Assert.Equal(told, SystemRefusal.Tell(new IOException(message, code)));

    [Fact]
    public void A_right_that_is_missing_is_named() => Assert.Equal(
        "Access to '/srv/report/output' is denied; give yourself the right to it, or name another folder.",
        SystemRefusal.Tell(new UnauthorizedAccessException("Access to the path '/srv/report/output/.edition-on-its-way' is denied.")));
}
