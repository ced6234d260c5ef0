using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A brush and its counterpart on a drawing surface.</summary>
public class DeviceBrush
{
    private SharpDX.Direct2D1.Brush? _made;
    private Brush? _brush;
    private SharpDX.Direct2D1.RenderTarget? _renderTarget;

    /// <summary>The brush; null for none.</summary>
    public Brush? Brush
    {
        get => _brush;
        set
        {
            if (ReferenceEquals(_brush, value)) return;
            _brush = value;
            _made = null;
        }
    }

    /// <summary>The surface; null for none.</summary>
    public SharpDX.Direct2D1.RenderTarget? RenderTarget
    {
        get => _renderTarget;
        set
        {
            if (ReferenceEquals(_renderTarget, value)) return;
            _renderTarget = value;
            _made = null;
        }
    }

    /// <summary>The counterpart; null as long as brush or surface are missing.</summary>
    public SharpDX.Direct2D1.Brush? BrushDX =>
        _brush is null || _renderTarget is null ? null : _made ??= _brush.ToDxBrush(_renderTarget);
}
