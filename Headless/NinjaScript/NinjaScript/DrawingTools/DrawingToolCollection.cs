using System.Collections;
using System.Collections.Generic;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>What a script has drawn, by tag.</summary>
public sealed class DrawingToolCollection : NinjaTrader.Gui.NinjaScript.IDrawObjects
{
    private readonly Dictionary<string, DrawingTool> _byTag = new();

    /// <summary>Number of drawings.</summary>
    public int Count => _byTag.Count;

    /// <summary>The drawing of a tag; null when there is none.</summary>
    public IDrawingTool? this[string tag] => _byTag.GetValueOrDefault(tag);

    /// <summary>Whether there is a drawing of that tag.</summary>
    public bool Contains(string tag) => _byTag.ContainsKey(tag);

    /// <inheritdoc/>
    public IEnumerator<IDrawingTool> GetEnumerator() => _byTag.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal DrawingTool? Find(string tag) => _byTag.GetValueOrDefault(tag);

    internal void Put(DrawingTool drawing) => _byTag[drawing.Tag] = drawing;

    internal bool Remove(string tag) => _byTag.Remove(tag);

    internal void Clear() => _byTag.Clear();
}
