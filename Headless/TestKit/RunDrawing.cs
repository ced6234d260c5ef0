using System.Collections.Generic;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Testing;

/// <summary>A draw object, as it was when the script ended.</summary>
/// <param name="Tag">The name by which the script knows it.</param>
/// <param name="Kind">What it is: "Line", "ArrowUp", "Text".</param>
/// <param name="Text">Its text; empty for none.</param>
/// <param name="Points">
/// Its points; none for a kind of which only the tag is known, as drawing tools of scripts are.
/// </param>
public sealed record RunDrawing(string Tag, string Kind, string Text, IReadOnlyList<DrawnPoint> Points)
{
    /// <summary>As in "entry ArrowUp".</summary>
    public override string ToString() => Tag + " " + Kind;
}
