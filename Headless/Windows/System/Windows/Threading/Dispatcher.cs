namespace System.Windows.Threading;

/// <summary>The thread of a window. The host has no windows, so work runs at once on the thread that asks.</summary>
public sealed class Dispatcher
{
    private Dispatcher()
    {
    }

    /// <summary>The dispatcher.</summary>
    public static Dispatcher CurrentDispatcher { get; } = new();

    /// <summary>True: any thread will do.</summary>
    public bool CheckAccess() => true;

    /// <summary>Runs an action.</summary>
    public void Invoke(Action callback) => Run(callback);

    /// <summary>Runs an action.</summary>
    public void Invoke(Action callback, DispatcherPriority priority) => Run(callback);

    /// <summary>Runs an action.</summary>
    public void Invoke(DispatcherPriority priority, Action callback) => Run(callback);

    /// <summary>Runs a function.</summary>
    public TResult Invoke<TResult>(Func<TResult> callback) => (callback ?? throw new ArgumentNullException(nameof(callback)))();

    /// <summary>Runs an action.</summary>
    public DispatcherOperation InvokeAsync(Action callback) => Run(callback);

    /// <summary>Runs an action.</summary>
    public DispatcherOperation InvokeAsync(Action callback, DispatcherPriority priority) => Run(callback);

    /// <summary>Runs an action.</summary>
    public DispatcherOperation BeginInvoke(Action callback) => Run(callback);

    /// <summary>Runs a delegate.</summary>
    public DispatcherOperation BeginInvoke(Delegate method, params object[] args) => Run(() => method.DynamicInvoke(args));

    /// <summary>Runs a delegate.</summary>
    public DispatcherOperation BeginInvoke(DispatcherPriority priority, Delegate method) => Run(() => method.DynamicInvoke());

    /// <summary>Runs a delegate.</summary>
    public DispatcherOperation BeginInvoke(Delegate method, DispatcherPriority priority, params object[] args) =>
        Run(() => method.DynamicInvoke(args));

    /// <summary>Runs it at once, and keeps its result.</summary>
    public DispatcherOperation<TResult> InvokeAsync<TResult>(Func<TResult> callback) => new(Invoke(callback));

    /// <summary>Runs it at once, and keeps its result.</summary>
    public DispatcherOperation<TResult> InvokeAsync<TResult>(Func<TResult> callback, DispatcherPriority priority) =>
        new(Invoke(callback));

    private static DispatcherOperation Run(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action();
        return new DispatcherOperation();
    }
}
