using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>A tape to compare with what engine and host make of the same bars, or with another tape.</summary>
public sealed record ParityRequest
{
    /// <summary>The tape.</summary>
    public required string Tape { get; init; }

    /// <summary>The tape that it is compared with; null to run its bars once more.</summary>
    public string? Other { get; init; }

    /// <summary>NinjaScript files, folders or import archives to compile in; none for the product's own scripts.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Trading hours template, by name or file, for a tape that does not hold its own; null for none.</summary>
    public string? TradingHours { get; init; }

    /// <summary>Where the tape of the run in the host is to lie; null for nowhere.</summary>
    public string? Out { get; init; }

    /// <summary>How far the script may go, and who watches over it.</summary>
    public ScriptLimits Limits { get; init; } = new();
}
