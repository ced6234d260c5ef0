namespace System.Windows.Documents;

/// <summary>Bold text.</summary>
public class Bold : Span
{
    /// <summary>Nothing yet.</summary>
    public Bold()
    {
    }

    /// <summary>A piece in bold.</summary>
    public Bold(Inline childInline) => Inlines.Add(childInline);
}
