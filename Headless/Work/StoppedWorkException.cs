using System;

namespace NT8Bridge.Headless.Work;

/// <summary>The user stopped the work, and there is something to say of what is kept of it.</summary>
public sealed class StoppedWorkException : OperationCanceledException
{
    /// <summary>One clause: what is kept and what is not.</summary>
    public StoppedWorkException(FormattableString left, Exception? inner = null)
        : base(new WorkText(left).ToString(), inner) => Left = new WorkText(left);

    /// <summary>What is kept and what is not, for a face that has names of its own for the parts of a request.</summary>
    public WorkText Left { get; }
}
