using System;

namespace NT8Bridge.Headless.Work;

/// <summary>Why work was not done: what is wrong, where, and the mend, in one line.</summary>
public abstract class WorkException : Exception
{
    private protected WorkException(WorkText text, Exception? inner)
        : base(text.ToString(), inner) => Text = text;

    /// <summary>The message, for a face that has names of its own for the parts of a request.</summary>
    public WorkText Text { get; }
}
