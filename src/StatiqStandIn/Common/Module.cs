using System.Collections;

namespace Statiq.Common;

public interface IModule
{
    Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context);
}

/// <summary>Gives documents in place of those that it is given.</summary>
public abstract class Module : IModule
{
    public async Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) =>
        await ExecuteContextAsync(context);

    /// <summary>All inputs at once, also where there are none; one after the other unless
    /// overridden.</summary>
    protected virtual async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var results = new List<IDocument>();
        foreach (var input in context.Inputs)
            results.AddRange(await ExecuteInputAsync(input, context) ?? []);
        return results;
    }

    /// <summary>Gives nothing unless overridden.</summary>
    protected virtual Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        Task.FromResult<IEnumerable<IDocument>>(null);
}

public abstract class SyncModule : Module
{
    protected sealed override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult(ExecuteContext(context));

    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        throw new NotSupportedException();

    protected virtual IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.SelectMany(input => ExecuteInput(input, context) ?? []);

    protected virtual IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => null;
}

/// <summary>For each document, or once where its value asks for none.</summary>
public abstract class ParallelConfigModule<TValue> : Module
{
    private readonly Config<TValue> _config;
    private readonly bool _forceDocumentExecution;

    protected ParallelConfigModule(Config<TValue> config, bool forceDocumentExecution)
    {
        ArgumentNullException.ThrowIfNull(config);
        (_config, _forceDocumentExecution) = (config, forceDocumentExecution);
    }

    protected sealed override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        if (!_forceDocumentExecution && !_config.RequiresDocument)
            return await ExecuteConfigAsync(null, context, await _config.GetValueAsync(null, context));
        var results = new List<IDocument>();
        foreach (var input in context.Inputs)
        {
            var value = await _config.GetValueAsync(_config.RequiresDocument ? input : null, context);
            results.AddRange(await ExecuteConfigAsync(input, context, value) ?? []);
        }

        return results;
    }

    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        throw new NotSupportedException();

    /// <param name="input">Null where the value asks for no document.</param>
    protected abstract Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, TValue value);
}

public class ModuleList : IEnumerable<IModule>
{
    private readonly List<IModule> _modules = [];

    public int Count => _modules.Count;

    public void Add(params IModule[] modules) =>
        _modules.AddRange(modules.Where(module => module is not null));

    public void Clear() => _modules.Clear();

    public void Insert(int index, params IModule[] modules) =>
        _modules.InsertRange(index, modules.Where(module => module is not null));

    public IEnumerator<IModule> GetEnumerator() => _modules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
