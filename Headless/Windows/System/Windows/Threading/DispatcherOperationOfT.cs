using System.Threading.Tasks;

namespace System.Windows.Threading;

/// <summary>Work that was handed to a dispatcher, with its result; it is done already.</summary>
public class DispatcherOperation<TResult> : DispatcherOperation
{
    internal DispatcherOperation(TResult result) => Task = System.Threading.Tasks.Task.FromResult(result);

    /// <summary>The work as a task that is done.</summary>
    public new Task<TResult> Task { get; }

    /// <summary>The result.</summary>
    public TResult Result => Task.Result;

    /// <summary>Lets the work be awaited.</summary>
    public new System.Runtime.CompilerServices.TaskAwaiter<TResult> GetAwaiter() => Task.GetAwaiter();
}
