using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Ota.PublicComment.Architecture.Floors;

/// <summary>Collects every type of its own assembly that a type mentions: base types, signatures, attributes, constraints and IL.</summary>
internal sealed class ReferenceCollector(ModuleDefinition module)
{
    private readonly HashSet<TypeDefinition> _found = [];

    /// <summary>The types that a type mentions, itself left out; those nested in it are not looked at.</summary>
    public static IReadOnlyCollection<TypeDefinition> Collect(TypeDefinition type)
    {
        var collector = new ReferenceCollector(type.Module);
        collector.AddType(type);
        collector._found.Remove(type);
        return collector._found;
    }

    private void AddType(TypeDefinition type)
    {
        Add(type.BaseType);
        AddGenerics(type);
        AddAttributes(type);
        foreach (var implementation in type.Interfaces)
        {
            Add(implementation.InterfaceType);
            AddAttributes(implementation);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            AddAttributes(field);
        }

        foreach (var property in type.Properties)
        {
            Add(property.PropertyType);
            AddAttributes(property);
        }

        foreach (var @event in type.Events)
        {
            Add(@event.EventType);
            AddAttributes(@event);
        }

        foreach (var method in type.Methods)
        {
            AddMethod(method);
        }
    }

    private void AddMethod(MethodDefinition method)
    {
        Add((MethodReference)method);
        AddGenerics(method);
        AddAttributes(method);
        AddAttributes(method.MethodReturnType);
        foreach (var parameter in method.Parameters)
        {
            AddAttributes(parameter);
        }

        foreach (var overridden in method.Overrides)
        {
            Add(overridden);
        }

        if (method.HasBody)
        {
            AddBody(method.Body);
        }
    }

    private void AddBody(MethodBody body)
    {
        foreach (var variable in body.Variables)
        {
            Add(variable.VariableType);
        }

        foreach (var handler in body.ExceptionHandlers)
        {
            Add(handler.CatchType);
        }

        foreach (var instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type: Add(type); break;
                case MethodReference method: Add(method); break;
                case FieldReference field: Add(field.DeclaringType); Add(field.FieldType); break;
                case CallSite site: AddSignature(site); break;
                default: break;
            }
        }
    }

    private void Add(MethodReference method)
    {
        Add(method.DeclaringType);
        AddSignature(method);
        if (method is GenericInstanceMethod instance)
        {
            foreach (var argument in instance.GenericArguments)
            {
                Add(argument);
            }
        }
    }

    private void AddSignature(IMethodSignature signature)
    {
        Add(signature.ReturnType);
        foreach (var parameter in signature.Parameters)
        {
            Add(parameter.ParameterType);
        }
    }

    private void AddGenerics(IGenericParameterProvider provider)
    {
        foreach (var parameter in provider.GenericParameters)
        {
            AddAttributes(parameter);
            foreach (var constraint in parameter.Constraints)
            {
                Add(constraint.ConstraintType);
                AddAttributes(constraint);
            }
        }
    }

    private void AddAttributes(ICustomAttributeProvider provider)
    {
        foreach (var attribute in provider.CustomAttributes)
        {
            // A record that names who writes its JSON does not use it: System.Text.Json asks for the name on the type.
            if (attribute.AttributeType.FullName == "System.Text.Json.Serialization.JsonConverterAttribute")
            {
                continue;
            }

            Add(attribute.Constructor);
            foreach (var argument in attribute.ConstructorArguments)
            {
                AddArgument(argument);
            }

            foreach (var named in attribute.Properties.Concat(attribute.Fields))
            {
                AddArgument(named.Argument);
            }
        }
    }

    private void AddArgument(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        switch (argument.Value)
        {
            case TypeReference type: Add(type); break;
            case CustomAttributeArgument boxed: AddArgument(boxed); break;
            case CustomAttributeArgument[] items: Array.ForEach(items, AddArgument); break;
            default: break;
        }
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                break;
            case FunctionPointerType pointer:
                AddSignature(pointer);
                break;
            case GenericInstanceType instance:
                Add(instance.ElementType);
                foreach (var argument in instance.GenericArguments)
                {
                    Add(argument);
                }

                break;
            case TypeSpecification specification:
                Add((specification as IModifierType)?.ModifierType);
                Add(specification.ElementType);
                break;
            default:
                AddNamed(type);
                break;
        }
    }

    private void AddNamed(TypeReference type)
    {
        // A typeof in an attribute is written by name and may carry the name of its own assembly.
        var isOwn = type.Scope is ModuleDefinition scope && scope == module
            || type.Scope is AssemblyNameReference assembly && assembly.Name == module.Assembly.Name.Name;
        if (isOwn && (type as TypeDefinition ?? module.GetType(type.FullName)) is { } definition)
        {
            _found.Add(definition);
        }
    }
}
