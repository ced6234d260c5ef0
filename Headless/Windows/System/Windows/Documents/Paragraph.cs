namespace System.Windows.Documents;

/// <summary>A paragraph.</summary>
public class Paragraph : DependencyObject
{
    /// <summary>No text.</summary>
    public Paragraph()
    {
    }

    /// <summary>A piece of text.</summary>
    public Paragraph(Inline inline) => Inlines.Add(inline);

    /// <summary>The pieces.</summary>
    public InlineCollection Inlines { get; } = new();
}
