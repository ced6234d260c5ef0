using System.Windows.Media;

namespace NinjaTrader.NinjaScript;

/// <summary>A brush for every bar; null where none was set. Kept, not painted.</summary>
public class BrushSeries : ISeries<Brush?>
{
    private readonly Series<Brush?> _brushes;

    internal BrushSeries(NinjaScriptBase owner) => _brushes = new Series<Brush?>(owner, MaximumBarsLookBack.Infinite);

    /// <inheritdoc/>
    public int Count => _brushes.Count;

    /// <summary>The brush <paramref name="barsAgo"/> bars ago; null takes it away.</summary>
    public Brush? this[int barsAgo]
    {
        get => _brushes[barsAgo];
        set => _brushes[barsAgo] = value;
    }

    /// <summary>The brush at an absolute index.</summary>
    public Brush? Get(int barIndex) => _brushes.GetValueAt(barIndex);

    /// <summary>Sets the brush at an absolute index.</summary>
    public void Set(int barIndex, Brush? brush) => _brushes.Write(barIndex, brush);

    /// <summary>Takes the current bar's brush away.</summary>
    public void Reset() => _brushes.Reset();

    /// <summary>Takes a bar's brush away.</summary>
    public void Reset(int barsAgo) => _brushes.Reset(barsAgo);

    /// <inheritdoc/>
    public Brush? GetValueAt(int barIndex) => _brushes.GetValueAt(barIndex);

    /// <inheritdoc/>
    public bool IsValidDataPoint(int barsAgo) => _brushes.IsValidDataPoint(barsAgo);

    /// <inheritdoc/>
    public bool IsValidDataPointAt(int barIndex) => _brushes.IsValidDataPointAt(barIndex);
}
