namespace SharpDX.DirectWrite;

/// <summary>Size of laid out text.</summary>
public struct TextMetrics
{
    /// <summary>Left.</summary>
    public float Left { get; set; }

    /// <summary>Top.</summary>
    public float Top { get; set; }

    /// <summary>Width.</summary>
    public float Width { get; set; }

    /// <summary>Width including trailing whitespace.</summary>
    public float WidthIncludingTrailingWhitespace { get; set; }

    /// <summary>Height.</summary>
    public float Height { get; set; }

    /// <summary>Layout width.</summary>
    public float LayoutWidth { get; set; }

    /// <summary>Layout height.</summary>
    public float LayoutHeight { get; set; }

    /// <summary>Line count.</summary>
    public int LineCount { get; set; }
}
