using System;

namespace NT8Bridge.Headless.Cli;

/// <summary>The arguments are right but the work could not be done: exit code 1.</summary>
internal sealed class WorkFailedException : Exception
{
    /// <summary>One line: what failed, why, and the mend.</summary>
    public WorkFailedException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
