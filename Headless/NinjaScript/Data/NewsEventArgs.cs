using System;

namespace NinjaTrader.Data;

/// <summary>One piece of news.</summary>
public class NewsEventArgs : EventArgs
{
    /// <summary>Its headline.</summary>
    public string Headline { get; set; } = string.Empty;

    /// <summary>By which the provider knows it.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>Where it comes from.</summary>
    public NewsProvider NewsProvider { get; set; }

    /// <summary>Its text.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>When it came out, in the configured zone.</summary>
    public DateTime Time { get; set; }

    /// <summary>Where it can be read; null where it cannot.</summary>
    public Uri? Url { get; set; }
}
