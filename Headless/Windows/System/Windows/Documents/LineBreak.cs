namespace System.Windows.Documents;

/// <summary>A new line.</summary>
public class LineBreak : Inline
{
}
