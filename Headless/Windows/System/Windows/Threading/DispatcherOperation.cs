using System.Threading.Tasks;

namespace System.Windows.Threading;

/// <summary>Work handed to a dispatcher: done at once.</summary>
public class DispatcherOperation
{
    /// <summary>Done.</summary>
    public Task Task { get; } = Task.CompletedTask;

    /// <summary>Waits: it is done.</summary>
    public void Wait()
    {
    }

    /// <summary>Awaits: it is done.</summary>
    public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => Task.GetAwaiter();
}
