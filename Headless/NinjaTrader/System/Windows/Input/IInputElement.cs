namespace System.Windows.Input;

/// <summary>Something that takes keys and the mouse.</summary>
public interface IInputElement
{
}
