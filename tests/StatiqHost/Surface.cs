// The part of Statiq that src/StatiqHost uses, declared by us from its public signatures so that the host builds
// where the package is not to be had. Behind each declaration: where it stands in Statiq.Framework v1.0.0-beta.72
// (c53990da0ba563d5220497fc46a6e7b109be771e; F = src/core) or Statiq.Web v1.0.0-beta.60
// (d692a0471894b32d7e7aa50f397e683614953ca8; W = src). Upstream has no nullable annotations, so this file has none.
#nullable disable
using System.Collections;
using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;
using Standoff.StatiqHost.Surface;
using Statiq.App;
using Statiq.Common;

namespace Statiq.App
{
    public class Bootstrapper : IBootstrapper // F/Statiq.App/Bootstrapper/Bootstrapper.cs:16
    {
        public static readonly BootstrapperFactory Factory = new(); // F/Statiq.App/Bootstrapper/Bootstrapper.cs:129

        internal Bootstrapper(Runner runner) => Runner = runner;

        internal Runner Runner { get; }

        public Task<int> RunAsync() => Runner.RunAsync(); // F/Statiq.App/Bootstrapper/Bootstrapper.cs:47
    }

    public class BootstrapperFactory // F/Statiq.App/Bootstrapper/BootstrapperFactory.cs:20
    {
        internal BootstrapperFactory()
        {
        }
    }
}

namespace Statiq.Web
{
    public static class BootstrapperFactoryExtensions // W/Statiq.Web/Bootstrapper/BootstrapperFactoryExtensions.cs:5
    {
        public static Bootstrapper CreateWeb(this BootstrapperFactory factory, string[] args) => new(new Runner(args)); // W/Statiq.Web/Bootstrapper/BootstrapperFactoryExtensions.cs:13
    }
}

namespace Statiq.Common
{
    public interface IBootstrapper // F/Statiq.Common/Bootstrapper/IBootstrapper.cs:5
    {
        Task<int> RunAsync(); // F/Statiq.Common/Bootstrapper/IBootstrapper.cs:31
    }

    public static class BootstrapperFileSystemExtensions // F/Statiq.Common/Bootstrapper/BootstrapperFileSystemExtensions.cs:6
    {
        public static TBootstrapper ConfigureFileSystem<TBootstrapper>(this TBootstrapper bootstrapper, Action<IFileSystem> action) // F/Statiq.Common/Bootstrapper/BootstrapperFileSystemExtensions.cs:8
            where TBootstrapper : IBootstrapper
        {
            Runner.Of(bootstrapper).Configure(action);
            return bootstrapper;
        }
    }

    public static class BootstrapperConfigurationExtensions // F/Statiq.Common/Bootstrapper/BootstrapperConfigurationExtensions.cs:7
    {
        public static TBootstrapper ConfigureEngine<TBootstrapper>(this TBootstrapper bootstrapper, Action<IEngine> action) // F/Statiq.Common/Bootstrapper/BootstrapperConfigurationExtensions.cs:49
            where TBootstrapper : IBootstrapper
        {
            Runner.Of(bootstrapper).Configure(action);
            return bootstrapper;
        }
    }

    public static class BootstrapperPipelineExtensions // F/Statiq.Common/Bootstrapper/BootstrapperPipelineExtensions.cs:9
    {
        public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, string name, IPipeline pipeline) // F/Statiq.Common/Bootstrapper/BootstrapperPipelineExtensions.cs:27
            where TBootstrapper : IBootstrapper =>
            bootstrapper.ConfigureEngine(engine => engine.Pipelines.Add(name, pipeline));

        public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, IPipeline pipeline) // F/Statiq.Common/Bootstrapper/BootstrapperPipelineExtensions.cs:31
            where TBootstrapper : IBootstrapper =>
            bootstrapper.AddPipeline(pipeline.GetType().Name, pipeline);
    }

    public interface IFileSystem // F/Statiq.Common/IO/IFileSystem.cs:8
    {
        NormalizedPath RootPath { get; set; } // F/Statiq.Common/IO/IFileSystem.cs:24

        PathCollection InputPaths { get; } // F/Statiq.Common/IO/IFileSystem.cs:33

        NormalizedPath OutputPath { get; set; } // F/Statiq.Common/IO/IFileSystem.cs:58

        NormalizedPath TempPath { get; set; } // F/Statiq.Common/IO/IFileSystem.cs:63
    }

    public class PathCollection // F/Statiq.Common/IO/PathCollection.cs:12
    {
        private readonly List<NormalizedPath> _paths = [];

        internal IReadOnlyList<NormalizedPath> Paths => _paths;

        public void Clear() => _paths.Clear(); // F/Statiq.Common/IO/PathCollection.cs:171

        public bool Add(NormalizedPath path) // F/Statiq.Common/IO/PathCollection.cs:117
        {
            if (_paths.Any(known => known.FullPath == path.FullPath))
                return false;
            _paths.Add(path);
            return true;
        }
    }

    public readonly struct NormalizedPath // F/Statiq.Common/IO/NormalizedPath.cs:15
    {
        public static readonly NormalizedPath Null; // F/Statiq.Common/IO/NormalizedPath.cs:41

        private NormalizedPath(string path) => FullPath = path.Replace('\\', '/').TrimEnd('/');

        public string FullPath { get; } // F/Statiq.Common/IO/NormalizedPath.cs:396

        public static implicit operator NormalizedPath(string path) => path is null ? Null : new(path); // F/Statiq.Common/IO/NormalizedPath.cs:524
    }

    public interface IEngine // F/Statiq.Common/Execution/IEngine.cs:11
    {
        IPipelineCollection Pipelines { get; } // F/Statiq.Common/Execution/IEngine.cs:44
    }

    public interface IPipelineCollection : IDictionary<string, IPipeline> // F/Statiq.Common/Execution/IPipelineCollection.cs:8
    {
    }

    public interface IPipeline // F/Statiq.Common/Execution/IPipeline.cs:13
    {
        ModuleList InputModules { get; } // F/Statiq.Common/Execution/IPipeline.cs:18

        ModuleList ProcessModules { get; } // F/Statiq.Common/Execution/IPipeline.cs:23

        ModuleList OutputModules { get; } // F/Statiq.Common/Execution/IPipeline.cs:33

        HashSet<string> Dependencies { get; } // F/Statiq.Common/Execution/IPipeline.cs:36
    }

    public class ModuleList : IEnumerable<IModule> // F/Statiq.Common/Modules/ModuleList.cs:11
    {
        private readonly List<IModule> _modules = [];

        public void Add(params IModule[] modules) => _modules.AddRange(modules.Where(module => module is not null)); // F/Statiq.Common/Modules/ModuleList.cs:47

        public IEnumerator<IModule> GetEnumerator() => _modules.GetEnumerator(); // F/Statiq.Common/Modules/ModuleList.cs:146

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public interface IModule // F/Statiq.Common/Modules/IModule.cs:14
    {
        Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context); // F/Statiq.Common/Modules/IModule.cs:26
    }

    public abstract class Module : IModule // F/Statiq.Common/Modules/Module.cs:18
    {
        public Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) => ExecuteContextAsync(context); // F/Statiq.Common/Modules/Module.cs:21

        /// <summary>All inputs at once, also where there are none; one after the other unless overridden.</summary>
        protected virtual async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) // F/Statiq.Common/Modules/Module.cs:128
        {
            var documents = new List<IDocument>();
            foreach (var input in context.Inputs)
                documents.AddRange(await ExecuteInputAsync(input, context) ?? []);
            return documents;
        }

        protected virtual Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) => // F/Statiq.Common/Modules/Module.cs:154
            Task.FromResult<IEnumerable<IDocument>>([input]);
    }

    public interface IDocumentFactory // F/Statiq.Common/Documents/IDocumentFactory.cs:6
    {
        IDocument CreateDocument(NormalizedPath source, NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider = null); // F/Statiq.Common/Documents/IDocumentFactory.cs:11
    }

    public interface IExecutionContext : IDocumentFactory // F/Statiq.Common/Execution/IExecutionContext.cs:18
    {
        ImmutableArray<IDocument> Inputs { get; } // F/Statiq.Common/Execution/IExecutionContext.cs:68
    }

    public static class IExecutionContextGetContentProviderExtensions // F/Statiq.Common/Execution/IExecutionContextGetContentProviderExtensions.cs:10
    {
        public static IContentProvider GetContentProvider(this IExecutionContext executionContext, byte[] buffer, string mediaType) => // F/Statiq.Common/Execution/IExecutionContextGetContentProviderExtensions.cs:94
            new Content(() => new MemoryStream(buffer, writable: false));
    }

    public interface IContentProvider // F/Statiq.Common/Content/IContentProvider.cs:10
    {
        Stream GetStream(); // F/Statiq.Common/Content/IContentProvider.cs:16
    }

    public interface IDocument // F/Statiq.Common/Documents/IDocument.cs:16
    {
        /// <summary>Relative, or <see cref="NormalizedPath.Null"/>.</summary>
        NormalizedPath Destination { get; } // F/Statiq.Common/Documents/IDocument.cs:46

        IContentProvider ContentProvider { get; } // F/Statiq.Common/Documents/IDocument.cs:54

        /// <summary>What is null stays as it was.</summary>
        IDocument Clone(NormalizedPath source, NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider = null); // F/Statiq.Common/Documents/IDocument.cs:64
    }

    public static class IDocumentExtensions // F/Statiq.Common/Documents/IDocumentExtensions.cs:10
    {
        public static async Task<byte[]> GetContentBytesAsync(this IDocument document) // F/Statiq.Common/Documents/IDocumentExtensions.cs:51
        {
            using var content = document.ContentProvider.GetStream();
            using var bytes = new MemoryStream();
            await content.CopyToAsync(bytes);
            return bytes.ToArray();
        }
    }

    public class ExecutionException : Exception // F/Statiq.Common/Execution/ExecutionException.cs:8
    {
        public ExecutionException(string message) // F/Statiq.Common/Execution/ExecutionException.cs:10
            : base(message)
        {
        }
    }
}

namespace Statiq.Core
{
    public class Pipeline : IPipeline // F/Statiq.Core/Execution/Pipeline.cs:14
    {
        public ModuleList InputModules { get; protected set; } = []; // F/Statiq.Core/Execution/Pipeline.cs:22

        public ModuleList ProcessModules { get; protected set; } = []; // F/Statiq.Core/Execution/Pipeline.cs:29

        public ModuleList OutputModules { get; protected set; } = []; // F/Statiq.Core/Execution/Pipeline.cs:43

        public HashSet<string> Dependencies { get; } = new(StringComparer.OrdinalIgnoreCase); // F/Statiq.Core/Execution/Pipeline.cs:50
    }

    /// <summary>A document for each file below the input folders that matches; a pattern that begins with <c>!</c> leaves files out.</summary>
    public class ReadFiles : Module // F/Statiq.Core/Modules/IO/ReadFiles.cs:23
    {
        private readonly Matcher _matcher = new(StringComparison.Ordinal);

        public ReadFiles(params string[] patterns) // F/Statiq.Core/Modules/IO/ReadFiles.cs:63
        {
            foreach (var pattern in patterns)
                _ = pattern.StartsWith('!') ? _matcher.AddExclude(pattern[1..]) : _matcher.AddInclude(pattern);
        }

        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            var documents = ((RunContext)context).Folders.InputPaths.Paths.SelectMany(folder => Read(folder.FullPath, context));
            return Task.FromResult<IEnumerable<IDocument>>(documents.ToList());
        }

        private IEnumerable<IDocument> Read(string folder, IExecutionContext context) => _matcher.GetResultsInFullPath(folder)
            .Order(StringComparer.Ordinal)
            .Select(file => context.CreateDocument(file, Path.GetRelativePath(folder, file), null, new Content(() => File.OpenRead(file))));
    }

    /// <summary>Writes each document to its destination; what has no content is passed over.</summary>
    public class WriteFiles : Module // F/Statiq.Core/Modules/IO/WriteFiles.cs:23
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            foreach (var document in context.Inputs.Where(input => input.Destination.FullPath is not null))
            {
                var content = await document.GetContentBytesAsync();
                if (content.Length > 0)
                    ((RunContext)context).Write(document.Destination.FullPath, content);
            }

            return context.Inputs;
        }
    }
}
