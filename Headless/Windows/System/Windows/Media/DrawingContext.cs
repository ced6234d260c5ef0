namespace System.Windows.Media;

/// <summary>Takes what a cell or column draws; the host draws nothing.</summary>
public abstract class DrawingContext
{
    /// <summary>Draws a line.</summary>
    public abstract void DrawLine(Pen? pen, Point point0, Point point1);

    /// <summary>Draws a rectangle.</summary>
    public abstract void DrawRectangle(Brush? brush, Pen? pen, Rect rectangle);

    /// <summary>Draws an ellipse.</summary>
    public abstract void DrawEllipse(Brush? brush, Pen? pen, Point center, double radiusX, double radiusY);

    /// <summary>Draws a shape.</summary>
    public abstract void DrawGeometry(Brush? brush, Pen? pen, Geometry? geometry);

    /// <summary>Draws a text.</summary>
    public abstract void DrawText(FormattedText formattedText, Point origin);

    /// <summary>Draws within a shape alone, until <see cref="Pop"/>.</summary>
    public abstract void PushClip(Geometry? clipGeometry);

    /// <summary>Draws faintly, until <see cref="Pop"/>.</summary>
    public abstract void PushOpacity(double opacity);

    /// <summary>Fits what is drawn to whole points, until <see cref="Pop"/>.</summary>
    public abstract void PushGuidelineSet(GuidelineSet? guidelines);

    /// <summary>Ends what the last push began.</summary>
    public abstract void Pop();

    /// <summary>Ends the drawing.</summary>
    public abstract void Close();
}
