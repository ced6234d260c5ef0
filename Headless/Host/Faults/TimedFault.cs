using System;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>A fault that comes at a moment of the run's own clock.</summary>
public abstract record TimedFault : PlatformFault
{
    /// <summary>When it comes, UTC.</summary>
    public DateTime At { get; init; }

    /// <inheritdoc/>
    public sealed override string ToString() => Kind + Text("at", At);

    internal override string? Mistake => At == default ? "at is missing: the UTC time at which it happens" : MistakeInDetail;

    /// <summary>Why its own members can never happen as written, or null.</summary>
    private protected virtual string? MistakeInDetail => null;
}
