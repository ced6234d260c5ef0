using System;

namespace NT8Bridge.Headless.Work;

/// <summary>The request is right but the work could not be done.</summary>
public sealed class WorkFailedException : WorkException
{
    /// <summary>One line: what failed, why, and the mend.</summary>
    public WorkFailedException(FormattableString message, Exception? inner = null)
        : base(new WorkText(message), inner)
    {
    }
}
