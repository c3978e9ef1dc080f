namespace Statiq.Common;

/// <summary>A value that a module asks for: of a document, of the context, or fixed.</summary>
public class Config<TValue>
{
    private readonly Func<IDocument, IExecutionContext, Task<TValue>> _func;

    internal Config(Func<IDocument, IExecutionContext, Task<TValue>> func, bool requiresDocument) =>
        (_func, RequiresDocument) = (func, requiresDocument);

    public bool RequiresDocument { get; }

    public static implicit operator Config<TValue>(TValue value) => new((_, _) => Task.FromResult(value), false);

    public static implicit operator Config<object>(Config<TValue> config) => new(
        async (document, context) => await config._func(document, context), config.RequiresDocument);

    internal Task<TValue> GetAsync(IDocument document, IExecutionContext context) => _func(document, context);
}

public static class ConfigExtensions
{
    public static Task<TValue> GetValueAsync<TValue>(this Config<TValue> config, IDocument document, IExecutionContext context) =>
        config is null ? Task.FromResult<TValue>(default) : config.GetAsync(document, context);
}

public static class Config
{
    public static Config<TValue> FromValue<TValue>(TValue value) => value;

    public static Config<TValue> FromContext<TValue>(Func<IExecutionContext, TValue> func) =>
        new((_, context) => Task.FromResult(func(context)), false);

    public static Config<TValue> FromSetting<TValue>(string key, TValue defaultValue = default) =>
        FromContext(context => context.Settings.Get(key, defaultValue));

    public static Config<TValue> FromDocument<TValue>(Func<IDocument, TValue> func) =>
        new((document, _) => Task.FromResult(func(document)), true);

    public static Config<TValue> FromDocument<TValue>(Func<IDocument, Task<TValue>> func) =>
        new((document, _) => func(document), true);

    public static Config<TValue> FromDocument<TValue>(Func<IDocument, IExecutionContext, TValue> func) =>
        new((document, context) => Task.FromResult(func(document, context)), true);

    public static Config<TValue> FromDocument<TValue>(Func<IDocument, IExecutionContext, Task<TValue>> func) =>
        new(func, true);

    public static Config<TValue> FromDocument<TValue>(string key) =>
        FromDocument(document => document.Get<TValue>(key));

    public static Config<object> FromDocument(string key, object defaultValue = null) =>
        FromDocument(document => document.Get(key, defaultValue));
}
