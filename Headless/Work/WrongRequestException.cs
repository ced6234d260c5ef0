using System;

namespace NT8Bridge.Headless.Work;

/// <summary>The request itself is wrong, whatever the files hold: names the part, the value and the mend.</summary>
public sealed class WrongRequestException : WorkException
{
    /// <summary>Makes the message "PART: reason".</summary>
    public WrongRequestException(RequestPart part, FormattableString reason, Exception? inner = null)
        : base(new WorkText($"{part}: {reason}"), inner)
    {
        Part = part;
        Reason = new WorkText(reason);
    }

    /// <summary>The part that is wrong.</summary>
    public RequestPart Part { get; }

    /// <summary>What is wrong with it.</summary>
    public WorkText Reason { get; }
}
