namespace SharpDX.Direct2D1;

/// <summary>Takes lines and curves.</summary>
public class GeometrySink : DisposeBase
{
    /// <summary>Begin figure.</summary>
    public void BeginFigure(Vector2 startPoint, FigureBegin figureBegin)
    {
    }

    /// <summary>End figure.</summary>
    public void EndFigure(FigureEnd figureEnd)
    {
    }

    /// <summary>Add line.</summary>
    public void AddLine(Vector2 point)
    {
    }

    /// <summary>Add lines.</summary>
    public void AddLines(Vector2[] pointsRef)
    {
    }

    /// <summary>Add arc.</summary>
    public void AddArc(ArcSegment arc)
    {
    }

    /// <summary>Add bezier.</summary>
    public void AddBezier(BezierSegment bezier)
    {
    }

    /// <summary>Add quadratic bezier.</summary>
    public void AddQuadraticBezier(QuadraticBezierSegment bezier)
    {
    }

    /// <summary>Set fill mode.</summary>
    public void SetFillMode(FillMode fillMode)
    {
    }

    /// <summary>Close.</summary>
    public void Close()
    {
    }
}
