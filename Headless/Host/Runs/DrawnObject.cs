using System.Collections.Generic;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>A draw object of a script, as it was when the script ended.</summary>
public sealed record DrawnObject
{
    /// <summary>The name by which the script knows it.</summary>
    public required string Tag { get; init; }

    /// <summary>What it looks like.</summary>
    public required DrawnShape Shape { get; init; }

    /// <summary>Its points.</summary>
    public required IReadOnlyList<DrawnPoint> Points { get; init; }

    /// <summary>Colour of the line, the mark or the text, as CSS writes it; empty for none.</summary>
    public string Color { get; init; } = "";

    /// <summary>Colour of the area, as CSS writes it; empty for none.</summary>
    public string Fill { get; init; } = "";

    /// <summary>Width of the line, pixels.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Pattern of the line: Solid, Dash, Dot, DashDot, DashDotDot.</summary>
    public string Dash { get; init; } = "Solid";

    /// <summary>The text; empty for none.</summary>
    public string Text { get; init; } = "";

    /// <summary>Size of the text, points.</summary>
    public double TextSize { get; init; }

    /// <summary>Where text stands: Left, Right, Center or Justify at a point, TopLeft … BottomRight in the panel.</summary>
    public string Place { get; init; } = "";

    /// <summary>Way of the text from its point, pixels upwards.</summary>
    public int Offset { get; init; }
}
