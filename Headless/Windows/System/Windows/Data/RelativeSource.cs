namespace System.Windows.Data;

/// <summary>A source of data by its place.</summary>
public class RelativeSource
{
    /// <summary>Relative to nothing yet.</summary>
    public RelativeSource()
    {
    }

    /// <summary>A place.</summary>
    public RelativeSource(RelativeSourceMode mode) => Mode = mode;

    /// <summary>A place among the elements around.</summary>
    public RelativeSource(RelativeSourceMode mode, Type ancestorType, int ancestorLevel)
    {
        Mode = mode;
        AncestorType = ancestorType;
        AncestorLevel = ancestorLevel;
    }

    /// <summary>The element itself.</summary>
    public static RelativeSource Self => new(RelativeSourceMode.Self);

    /// <summary>The control that the template is for.</summary>
    public static RelativeSource TemplatedParent => new(RelativeSourceMode.TemplatedParent);

    /// <summary>The place.</summary>
    public RelativeSourceMode Mode { get; set; }

    /// <summary>Ancestor type.</summary>
    public Type? AncestorType { get; set; }

    /// <summary>Ancestor level.</summary>
    public int AncestorLevel { get; set; } = 1;
}
