using Statiq.Common;

namespace Statiq.Core;

/// <summary>What a function gives: documents in place of its inputs, a text as their content, or
/// nothing, and the inputs pass.</summary>
public class ExecuteConfig : ParallelConfigModule<object>
{
    public ExecuteConfig(Config<object> config)
        : base(config, false)
    {
    }

    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, object value) =>
        Task.FromResult(value switch
        {
            null => input is null ? context.Inputs : [input],
            IDocument document => [document],
            IEnumerable<IDocument> documents => documents,
            string text when input is null => [context.CreateDocument(NormalizedPath.Null, context.GetContentProvider(text, null))],
            string text => [input.Clone(context.GetContentProvider(text, input.ContentProvider.MediaType))],
            _ => throw new NotSupportedException($"This module makes no document of {value.GetType()}."),
        });
}

/// <summary>The documents of other pipelines, or of a function, in place of the inputs.</summary>
public class ReplaceDocuments : SyncModule
{
    private readonly Func<IExecutionContext, IEnumerable<IDocument>> _documents;

    public ReplaceDocuments(params string[] pipelines) =>
        _documents = context => context.Outputs.FromPipelines(pipelines);

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => _documents(context);
}

/// <summary>The documents of other pipelines behind the inputs.</summary>
public class ConcatDocuments : SyncModule
{
    private readonly string[] _pipelines;

    public ConcatDocuments(params string[] pipelines) => _pipelines = pipelines;

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.Concat(context.Outputs.FromPipelines(_pipelines));
}

/// <summary>Passes on documents for which one of its conditions holds; all where it has
/// none.</summary>
public class FilterDocuments : Module
{
    private readonly List<Config<bool>> _predicates = [];

    public FilterDocuments(Config<bool> predicate) => Or(predicate);

    public FilterDocuments(string key) => Or(key);

    public FilterDocuments Or(Config<bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        _predicates.Add(predicate);
        return this;
    }

    public FilterDocuments Or(string key) => Or(Config.FromDocument(document => document.ContainsKey(key)));

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var passed = new List<IDocument>();
        foreach (var input in context.Inputs)
        {
            foreach (var predicate in _predicates)
            {
                if (!await predicate.GetValueAsync(input, context))
                    continue;
                passed.Add(input);
                break;
            }
        }

        return passed;
    }
}

/// <summary>By a value of each document; by index, order and name unless told otherwise.</summary>
public class OrderDocuments : Module
{
    private readonly List<(Config<object> Value, bool Descending)> _orders = [];

    public OrderDocuments()
    {
        ThenBy(Config.FromDocument<int>(Keys.Index));
        ThenBy(Config.FromDocument<int>(Keys.Order));
        ThenBy(Config.FromDocument(d => (d.Destination.IsNull ? d.Source : d.Destination).FileName.FullPath));
    }

    public OrderDocuments(Config<object> value) => ThenBy(value);

    public OrderDocuments(string key) => ThenBy(key);

    public OrderDocuments ThenBy(Config<object> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _orders.Add((value, false));
        return this;
    }

    public OrderDocuments ThenBy(string key) => ThenBy(Config.FromDocument(key));

    /// <summary>Turns the value given last.</summary>
    public OrderDocuments Descending(bool descending = true)
    {
        _orders[^1] = (_orders[^1].Value, descending);
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var rows = new List<(IDocument Document, object[] Values)>();
        foreach (var input in context.Inputs)
        {
            var values = new object[_orders.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = await _orders[i].Value.GetValueAsync(input, context);
            rows.Add((input, values));
        }

        IOrderedEnumerable<(IDocument Document, object[] Values)> ordered = null;
        for (var i = 0; i < _orders.Count; i++)
        {
            var (at, comparer) = (i, new FirstTypeComparer());
            ordered = (ordered, _orders[i].Descending) switch
            {
                (null, false) => rows.OrderBy(r => r.Values[at], comparer),
                (null, true) => rows.OrderByDescending(r => r.Values[at], comparer),
                (_, false) => ordered.ThenBy(r => r.Values[at], comparer),
                (_, true) => ordered.ThenByDescending(r => r.Values[at], comparer),
            };
        }

        return [.. ordered.Select(r => r.Document)];
    }

    /// <summary>Takes all values for what the first one is, as far as they can be.</summary>
    private sealed class FirstTypeComparer : IComparer<object>
    {
        private Type _type;

        public int Compare(object x, object y) => Comparer<object>.Default.Compare(Convert(x), Convert(y));

        private object Convert(object value)
        {
            _type ??= value?.GetType();
            return value is not null && Conversion.TryConvert(value, _type, out var converted) ? converted : value;
        }
    }
}

public class SetMetadata : ParallelConfigModule<object>
{
    private readonly string _key;

    public SetMetadata(string key, Config<object> value)
        : base(value, true) => _key = key;

    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, object value) =>
        Task.FromResult<IEnumerable<IDocument>>([input.Clone(new MetadataItems { { _key, value } })]);
}

public class SetContent : ParallelConfigModule<string>
{
    public SetContent(Config<string> content)
        : base(content, true)
    {
    }

    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, string value) =>
        Task.FromResult<IEnumerable<IDocument>>(
            [value is null ? input : input.Clone(context.GetContentProvider(value, input.ContentProvider.MediaType))]);
}

/// <summary>A path in the metadata of the document comes before what a function or an extension
/// gives, and not before a path.</summary>
public class SetDestination : ParallelConfigModule<NormalizedPath>
{
    public SetDestination(Config<NormalizedPath> destination)
        : base(Config.FromDocument(async (document, context) => OfMetadata(document) is { IsNull: false } own ? own : await destination.GetValueAsync(document, context)), true)
    {
    }

    /// <param name="pathOrExtension">An extension where it begins with a dot.</param>
    public SetDestination(string pathOrExtension)
        : base(
            pathOrExtension.StartsWith('.') && !pathOrExtension.Contains('/', StringComparison.Ordinal)
                ? Config.FromDocument(d => OfMetadata(d) is { IsNull: false } own ? own : WithExtension(d, pathOrExtension))
                : Config.FromValue<NormalizedPath>(pathOrExtension),
            true)
    {
    }

    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, NormalizedPath value) =>
        Task.FromResult<IEnumerable<IDocument>>([value.IsNull ? input : input.Clone(value)]);

    private static NormalizedPath WithExtension(IDocument document, string extension) =>
        document.Destination.IsNull ? document.Destination : document.Destination.ChangeExtension(extension);

    private static NormalizedPath OfMetadata(IDocument document)
    {
        if (document.GetPath(Keys.DestinationPath) is { IsNull: false } path)
            return path;
        if (document.GetPath(Keys.DestinationFileName) is { IsNull: false } name)
            return document.Destination.IsNull ? name : document.Destination.ChangeFileName(name);
        return document.GetString(Keys.DestinationExtension) is { Length: > 0 } extension
            ? WithExtension(document, extension)
            : NormalizedPath.Null;
    }
}
