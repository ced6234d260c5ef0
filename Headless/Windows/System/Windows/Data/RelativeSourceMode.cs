namespace System.Windows.Data;

/// <summary>Places of a source.</summary>
public enum RelativeSourceMode
{
    PreviousData,
    TemplatedParent,
    Self,
    FindAncestor,
}
