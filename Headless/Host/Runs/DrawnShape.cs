namespace NT8Bridge.Headless.Host.Runs;

/// <summary>What a draw object looks like, as far as its picture is known.</summary>
public enum DrawnShape
{
    /// <summary>A line between two points.</summary>
    Line,

    /// <summary>A line that goes on beyond its second point.</summary>
    Ray,

    /// <summary>A line that goes on both ways.</summary>
    ExtendedLine,

    /// <summary>A line with an arrow at its second point.</summary>
    ArrowLine,

    /// <summary>A price, over the whole width.</summary>
    HorizontalLine,

    /// <summary>An instant, over the whole height.</summary>
    VerticalLine,

    /// <summary>A rectangle between two corners.</summary>
    Rectangle,

    /// <summary>Text at a point.</summary>
    Text,

    /// <summary>Text at a place of the panel.</summary>
    FixedText,

    /// <summary>An arrow from below that points to a price.</summary>
    ArrowUp,

    /// <summary>An arrow from above that points to a price.</summary>
    ArrowDown,

    /// <summary>A triangle upwards.</summary>
    TriangleUp,

    /// <summary>A triangle downwards.</summary>
    TriangleDown,

    /// <summary>A dot.</summary>
    Dot,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A diamond.</summary>
    Diamond,
}
