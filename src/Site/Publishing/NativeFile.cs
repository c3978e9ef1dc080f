using System.Runtime.InteropServices;
using System.Text;

namespace Standoff.Site.Publishing;

/// <summary>
/// What the operating system can do with files and .NET cannot. Where a system lacks one of these,
/// the answer says so.
/// </summary>
internal static class NativeFile
{
    /// <summary>Paths are relative to the current folder (<c>AT_FDCWD</c>).</summary>
    private const int CurrentFolder = -100;

    /// <summary><c>RENAME_EXCHANGE</c> of Linux, <c>RENAME_SWAP</c> of macOS.</summary>
    private const uint ExchangeFlag = 2;

    /// <summary>
    /// <c>STATX_TYPE</c>, and the offset of <c>stx_mode</c> in its answer of 256 bytes, which is
    /// the same on every processor.
    /// </summary>
    private const uint TypeMask = 1;
    private const int ModeOffset = 28;

    private const int TypeBits = 0xF000, RegularFile = 0x8000;

    /// <summary>
    /// Exchanges the names of two files or folders in one step; false, and nothing has changed,
    /// where the system cannot.
    /// </summary>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            return OperatingSystem.IsLinux()
                    ? renameat2(CurrentFolder, Terminated(first), CurrentFolder, Terminated(second), ExchangeFlag) == 0
                : OperatingSystem.IsMacOS() && renamex_np(Terminated(first), Terminated(second), ExchangeFlag) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    /// <summary>
    /// Gives a file a second name; false, and nothing has changed, where the system or the disk
    /// cannot.
    /// </summary>
    public static bool TryLink(string existing, string added)
    {
        try
        {
            return !OperatingSystem.IsWindows() && link(Terminated(existing), Terminated(added)) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether a path leads to bytes on a disk; false for a pipe, a socket or a device, which may
    /// never end. True where the system does not tell.
    /// </summary>
    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        try
        {
            var answer = new byte[256];
            return statx(CurrentFolder, Terminated(path), 0, TypeMask, answer) != 0
                || (BitConverter.ToUInt16(answer, ModeOffset) & TypeBits) == RegularFile;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return true;
        }
    }

    private static byte[] Terminated(string path) => [.. Encoding.UTF8.GetBytes(path), 0];

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int renameat2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int renamex_np(byte[] from, byte[] to, uint flags);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int link(byte[] existing, byte[] added);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] answer);
}
