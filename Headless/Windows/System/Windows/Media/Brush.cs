namespace System.Windows.Media;

/// <summary>What an area is painted with.</summary>
public abstract class Brush : DependencyObject, ICloneable
{
    /// <summary>0 transparent to 1 opaque.</summary>
    public double Opacity { get; set; } = 1;

    /// <summary>True once it can no longer be changed.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>Always true: the host lets any thread use a frozen brush.</summary>
    public bool CanFreeze => true;

    /// <summary>Makes it unchangeable.</summary>
    public void Freeze() => IsFrozen = true;

    /// <summary>A copy that is not frozen.</summary>
    public Brush Clone()
    {
        var copy = (Brush)MemberwiseClone();
        copy.IsFrozen = false;
        copy.OwnValues();
        return copy;
    }

    object ICloneable.Clone() => this;

    /// <summary>The opacity of a brush.</summary>
    public static readonly DependencyProperty OpacityProperty = new("Opacity");

    internal override bool TryRead(DependencyProperty property, out object? value)
    {
        value = Opacity;
        return property == OpacityProperty;
    }

    internal override bool TryWrite(DependencyProperty property, object? value)
    {
        if (property != OpacityProperty || value is not double opacity) return false;
        Opacity = opacity;
        return true;
    }
}
