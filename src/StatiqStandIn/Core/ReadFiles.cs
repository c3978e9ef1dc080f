using Microsoft.Extensions.FileSystemGlobbing;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>A document for each file below the input folders that some pattern matches, by
/// source.</summary>
public class ReadFiles : ParallelConfigModule<IEnumerable<string>>
{
    /// <exception cref="NotSupportedException">A pattern leaves files out or has braces, which the
    /// package alone understands.</exception>
    public ReadFiles(params string[] patterns)
        : base(patterns, false)
    {
        if (patterns.FirstOrDefault(pattern => pattern?.AsSpan().ContainsAny("!{}\\") == true) is { } odd)
            throw new NotSupportedException($"The stand-in for Statiq reads no pattern with '!', braces or a backslash, such as '{odd}'; read more with ReadFiles(\"content/*.md\") and leave out with FilterDocuments, or take the package (-p:Statiq=true).");
    }

    /// <summary>All files where there are no patterns; none for an empty one.</summary>
    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, IEnumerable<string> value)
    {
        var patterns = value?.ToList() is { Count: > 0 } given ? given : ["**/*"];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(patterns.Where(p => !string.IsNullOrEmpty(p)));
        var files = context.FileSystem.InputPaths
            .Select(folder => context.FileSystem.GetRootPath(folder).FullPath)
            .Where(Directory.Exists)
            .SelectMany(matcher.GetResultsInFullPath)
            .Select(file => new NormalizedPath(file))
            .OrderBy(file => file.FullPath, StringComparer.Ordinal);
        return Task.FromResult<IEnumerable<IDocument>>([.. files.Distinct().Select(file => Read(file, input, context))]);
    }

    private static IDocument Read(NormalizedPath file, IDocument input, IExecutionContext context)
    {
        var (destination, content) = (context.FileSystem.GetRelativeInputPath(file), new FileContent(file));
        return input?.Clone(file, destination, null, content) ?? context.CreateDocument(file, destination, null, content);
    }
}
