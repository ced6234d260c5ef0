namespace SharpDX.Direct2D1;

/// <summary>A drawing surface. The host has none: what is drawn on it goes nowhere.</summary>
public class RenderTarget : Resource
{
    /// <summary>Antialias mode.</summary>
    public AntialiasMode AntialiasMode { get; set; }

    /// <summary>Text antialias mode.</summary>
    public TextAntialiasMode TextAntialiasMode { get; set; }

    /// <summary>Transform.</summary>
    public Matrix3x2 Transform { get; set; } = Matrix3x2.Identity;

    /// <summary>Its factory.</summary>
    public Factory Factory { get; } = new();

    /// <summary>Its size: none.</summary>
    public Size2F Size => default;

    /// <summary>Clear.</summary>
    public void Clear(Color4? clearColor)
    {
    }

    /// <summary>Draw line.</summary>
    public void DrawLine(Vector2 point0, Vector2 point1, Brush brush)
    {
    }

    /// <summary>Draw line.</summary>
    public void DrawLine(Vector2 point0, Vector2 point1, Brush brush, float strokeWidth)
    {
    }

    /// <summary>Draw line.</summary>
    public void DrawLine(Vector2 point0, Vector2 point1, Brush brush, float strokeWidth, StrokeStyle strokeStyle)
    {
    }

    /// <summary>Draw rectangle.</summary>
    public void DrawRectangle(RectangleF rect, Brush brush)
    {
    }

    /// <summary>Draw rectangle.</summary>
    public void DrawRectangle(RectangleF rect, Brush brush, float strokeWidth)
    {
    }

    /// <summary>Draw rectangle.</summary>
    public void DrawRectangle(RectangleF rect, Brush brush, float strokeWidth, StrokeStyle strokeStyle)
    {
    }

    /// <summary>Fill rectangle.</summary>
    public void FillRectangle(RectangleF rect, Brush brush)
    {
    }

    /// <summary>Draw rounded rectangle.</summary>
    public void DrawRoundedRectangle(RoundedRectangle roundedRect, Brush brush)
    {
    }

    /// <summary>Draw rounded rectangle.</summary>
    public void DrawRoundedRectangle(RoundedRectangle roundedRect, Brush brush, float strokeWidth)
    {
    }

    /// <summary>Fill rounded rectangle.</summary>
    public void FillRoundedRectangle(RoundedRectangle roundedRect, Brush brush)
    {
    }

    /// <summary>Draw ellipse.</summary>
    public void DrawEllipse(Ellipse ellipse, Brush brush)
    {
    }

    /// <summary>Draw ellipse.</summary>
    public void DrawEllipse(Ellipse ellipse, Brush brush, float strokeWidth)
    {
    }

    /// <summary>Draw ellipse.</summary>
    public void DrawEllipse(Ellipse ellipse, Brush brush, float strokeWidth, StrokeStyle strokeStyle)
    {
    }

    /// <summary>Fill ellipse.</summary>
    public void FillEllipse(Ellipse ellipse, Brush brush)
    {
    }

    /// <summary>Draw geometry.</summary>
    public void DrawGeometry(Geometry geometry, Brush brush)
    {
    }

    /// <summary>Draw geometry.</summary>
    public void DrawGeometry(Geometry geometry, Brush brush, float strokeWidth)
    {
    }

    /// <summary>Draw geometry.</summary>
    public void DrawGeometry(Geometry geometry, Brush brush, float strokeWidth, StrokeStyle strokeStyle)
    {
    }

    /// <summary>Fill geometry.</summary>
    public void FillGeometry(Geometry geometry, Brush brush)
    {
    }

    /// <summary>Fill geometry.</summary>
    public void FillGeometry(Geometry geometry, Brush brush, Brush opacityBrush)
    {
    }

    /// <summary>Draw text.</summary>
    public void DrawText(
        string text, SharpDX.DirectWrite.TextFormat textFormat, RectangleF layoutRect, Brush defaultForegroundBrush)
    {
    }

    /// <summary>Draw text.</summary>
    public void DrawText(
        string text, SharpDX.DirectWrite.TextFormat textFormat, RectangleF layoutRect, Brush defaultForegroundBrush,
        DrawTextOptions options)
    {
    }

    /// <summary>Draw text.</summary>
    public void DrawText(
        string text, SharpDX.DirectWrite.TextFormat textFormat, RectangleF layoutRect, Brush defaultForegroundBrush,
        DrawTextOptions options, MeasuringMode measuringMode)
    {
    }

    /// <summary>Draw text.</summary>
    public void DrawText(
        string text, int stringLength, SharpDX.DirectWrite.TextFormat textFormat, RectangleF layoutRect,
        Brush defaultForegroundBrush, DrawTextOptions options)
    {
    }

    /// <summary>Draw text layout.</summary>
    public void DrawTextLayout(Vector2 origin, SharpDX.DirectWrite.TextLayout textLayout, Brush defaultForegroundBrush)
    {
    }

    /// <summary>Draw text layout.</summary>
    public void DrawTextLayout(
        Vector2 origin, SharpDX.DirectWrite.TextLayout textLayout, Brush defaultForegroundBrush, DrawTextOptions options)
    {
    }

    /// <summary>Draw bitmap.</summary>
    public void DrawBitmap(Bitmap bitmap, float opacity, BitmapInterpolationMode interpolationMode)
    {
    }

    /// <summary>Draw bitmap.</summary>
    public void DrawBitmap(
        Bitmap bitmap, RectangleF destinationRectangle, float opacity, BitmapInterpolationMode interpolationMode)
    {
    }

    /// <summary>Push axis aligned clip.</summary>
    public void PushAxisAlignedClip(RectangleF clipRect, AntialiasMode antialiasMode)
    {
    }

    /// <summary>Pop axis aligned clip.</summary>
    public void PopAxisAlignedClip()
    {
    }
}
