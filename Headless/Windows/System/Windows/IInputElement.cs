namespace System.Windows;

/// <summary>Something that takes keys and the mouse.</summary>
public interface IInputElement
{
}
