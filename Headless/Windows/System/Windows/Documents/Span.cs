namespace System.Windows.Documents;

/// <summary>Pieces of text together.</summary>
public class Span : Inline
{
    /// <summary>The pieces.</summary>
    public InlineCollection Inlines { get; } = new();
}
