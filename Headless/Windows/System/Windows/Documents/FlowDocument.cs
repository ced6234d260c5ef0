using System.Collections.ObjectModel;

namespace System.Windows.Documents;

/// <summary>Paragraphs.</summary>
public class FlowDocument : DependencyObject
{
    /// <summary>The paragraphs.</summary>
    public Collection<Paragraph> Blocks { get; } = new();
}
